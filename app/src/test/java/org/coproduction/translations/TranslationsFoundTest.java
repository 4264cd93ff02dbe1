package org.coproduction.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Retiring;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class TranslationsFoundTest {
    private static final String OF = "/translations/case/test-found";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    Cases cases;

    @Autowired
    Retiring retiring;

    @Autowired
    JdbcClient jdbc;

    Translating translating;
    Person ana;
    Browsing anas;

    @BeforeEach
    void make() {
        translating = new Translating(site);
        ana = translating.person("Ana Silva", Role.EDITOR);
        anas = translating.browser(ana);
        cases.save(List.of(TestText.named("test-found", "Shared gardens")), new Saving("Anna", "First"));
        Translating.save(anas, OF + "/es", "title", "Huertos zarzaparrillos");
        Translating.save(anas, OF + "/fr", "title", "Jardins anticonstitutionnels");
    }

    @AfterEach
    void putBack() {
        TestCases.remove(jdbc);
        translating.close();
    }

    private String found(String words) {
        translating.find();
        return new Visitor(port).get("/cases.json?q=" + words).body();
    }

    @Test
    void aCaseIsFoundByAnyFormOfTheWordsOfItsTranslations() {
        assertThat(found("huerto+zarzaparrillo")).contains("test-found");
        assertThat(found("jardin+anticonstitutionnel")).contains("test-found");
    }

    @Test
    void whatWasTakenBackIsNotFound() {
        anas.get(OF + "/es");
        anas.post(OF + "/es/standing", "number", "1", "stands", "false");
        assertThat(found("zarzaparrillo")).doesNotContain("test-found");
    }

    @Test
    void aRetiredCaseIsNotFoundByItsTranslation() {
        retiring.retire(new CaseSlug("test-found"), "Wrong", ana.id());
        assertThat(found("zarzaparrillo")).doesNotContain("test-found");
        assertThat(new Visitor(port).get("/search?q=zarzaparrillo").body()).doesNotContain("test-found");
    }

    @Test
    void aQuestionIsFoundByItsTranslation() {
        translating.find();
        assertThat(new Visitor(port).get("/search.json?q=anschauen").body()).contains("place-among-service-models");
    }
}
