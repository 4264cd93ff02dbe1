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
import org.coproduction.discussion.Debating;
import org.coproduction.people.Contribution;
import org.coproduction.people.Credits;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who translated is named and credited, and what was translated last is listed, where everybody reads the original. */
@CommonsTest
class TranslatorsTest {
    private static final String OF = "/translations/case/test-credited";
    private static final String SPANISH = OF + "/es";
    private static final List<String> LATEST = List.of("/translations", "/translations.json", "/translations.atom");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    Cases cases;

    @Autowired
    Credits credits;

    @Autowired
    Retiring retiring;

    @Autowired
    JdbcClient jdbc;

    Translating translating;
    Debating debating;
    Visitor visitor;
    Person ana;
    Person ben;
    Browsing anas;
    Browsing bens;

    @BeforeEach
    void make() {
        translating = new Translating(site);
        debating = new Debating(site);
        visitor = new Visitor(port);
        ana = debating.person("Ana Silva", Role.MEMBER);
        ben = debating.person("Ben Okri", Role.EDITOR);
        anas = debating.browser(ana);
        bens = debating.browser(ben);
        cases.save(List.of(TestText.named("test-credited", "Shared gardens")), new Saving("Anna", "First"));
        Translating.save(anas, SPANISH, "title", "Huertos compartidos");
    }

    @AfterEach
    void putBack() {
        TestCases.remove(jdbc);
        translating.close();
        debating.close();
    }

    @Test
    void aTranslationIsAContributionOfWhoeverGaveAHand() {
        Translating.save(bens, SPANISH, "title", "Huertos comunes");
        for (Person one : List.of(ana, ben)) {
            Contribution theirs = credits.of(one.id()).getFirst();
            assertThat(theirs.address()).isEqualTo(SPANISH);
            assertThat(theirs.part()).isEqualTo(Contribution.Part.TRANSLATOR);
        }
        assertThat(anas.get("/people/ana-silva/contributions").body())
                .contains("Shared gardens (translation: Español)", "Translator");
    }

    @Test
    void allWhoGaveAHandAreNamedAtTheTranslation() {
        Translating.save(bens, SPANISH, "title", "Huertos comunes");
        assertThat(visitor.get(SPANISH).body()).contains("Translators:", "<bdi>Ana Silva</bdi>", "<bdi>Ben Okri</bdi>");
        assertThat(visitor.get(OF + ".json").body()).contains("\"translators\":[\"Ana Silva\",\"Ben Okri\"]");
    }

    @Test
    void whatWasTakenBackCountsForNobody() {
        anas.post(SPANISH + "/standing", "number", "1", "stands", "false");
        assertThat(credits.of(ana.id())).isEmpty();
        for (String list : LATEST) assertThat(visitor.get(list).body()).as(list).doesNotContain("test-credited");
    }

    @Test
    void whatWasTranslatedLastIsListed() {
        for (String list : LATEST)
            assertThat(visitor.get(list).body()).as(list).contains(SPANISH, "Shared gardens", "Ana Silva");
        assertThat(visitor.get("/fr/translations.atom").body()).contains("Huertos compartidos");
    }

    @Test
    void ofARetiredCaseNothingIsListedOrCredited() {
        retiring.retire(new CaseSlug("test-credited"), "Wrong", ben.id());
        assertThat(credits.of(ana.id())).isEmpty();
        for (String list : LATEST) assertThat(visitor.get(list).body()).as(list).doesNotContain("test-credited");
    }

    @Test
    void ofADebateAmongMembersNothingIsListedOrCredited() {
        String debate = Debating.start(anas, "Among us", "A secret", "space", "members");
        String post = debating.post(debate, 1).replace("/discussion/posts/", "/translations/post/");
        Translating.save(bens, post + "/es", "title", "Entre nosotros", "text", "Un secreto");
        assertThat(bens.get(post + ".json").body()).contains("Entre nosotros");
        assertThat(visitor.get(post + ".json").statusCode()).isEqualTo(404);
        assertThat(credits.of(ben.id())).isEmpty();
        for (String list : LATEST) assertThat(bens.get(list).body()).as(list).doesNotContain("Among us", "Un secreto");
    }

    @Test
    void programsReadEachPassageAndHowItStands() {
        cases.save(List.of(TestText.named("test-credited", "Shared fields")), new Saving("Anna", "Second"));
        assertThat(visitor.get(OF + ".json").body())
                .contains("\"title\":\"Shared fields\"", "\"state\":\"behind\",\"text\":\"Huertos compartidos\"")
                .contains("\"name\":\"summary\"", "\"state\":\"missing\"");
    }
}
