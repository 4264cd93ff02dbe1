package org.coproduction.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@CommonsTest
class TranslatedSummariesTest {
    private static final String QUESTION = "/questions/trust-both-ways";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    Translating translating;
    Debating debating;
    Browsing anas;
    Browsing eves;

    @BeforeEach
    void make() {
        translating = new Translating(site);
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        eves = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
    }

    @AfterEach
    void putBack() {
        translating.close();
        debating.close();
    }

    @Test
    void aSummaryIsReadInItsReadersLanguageOnTheAgendaAndFoundByIt() {
        String debate = debate("public");
        close(debate, "Trust *grows*", "0");
        Translating.save(anas, french(debate, 1), "agreed", "La confiance *croît* quincuncialement");
        for (String address : List.of("/fr" + QUESTION, "/fr" + debate))
            assertThat(visit(address))
                    .as(address)
                    .contains("confiance <em>croît</em>", "traduit à la main", french(debate, 1))
                    .doesNotContain("Trust <em>grows</em>");
        assertThat(visit(QUESTION)).contains("Trust <em>grows</em>").doesNotContain("<em>croît</em>");
        assertThat(visit("/translations")).contains("Does trust grow?", french(debate, 1));
        translating.find();
        assertThat(visit("/search.json?q=quincuncialement")).contains("/discussion/threads/" + Debating.id(debate));
    }

    @Test
    void whatIsNotTranslatedStandsAsItWasWritten() {
        String debate = debate("public");
        eves.post(closing(debate), "agreed", "It *grows*", "open", "How *long*", "language", "en", "known", "0");
        Translating.save(anas, french(debate, 1), "agreed", "Elle *croît*");
        assertThat(visit("/fr" + QUESTION)).contains("Elle <em>croît</em>", "lang=\"en\">", "How <em>long</em>");
    }

    @Test
    void aSummaryThatIsWrittenAnewIsNotShownInWordsOfTheOldOne() {
        String debate = debate("public");
        close(debate, "Trust *grows*", "0");
        Translating.save(anas, french(debate, 1), "agreed", "Elle *croît*");
        close(debate, "Trust *shrinks*", "1");
        assertThat(visit("/fr" + QUESTION)).contains("Trust <em>shrinks</em>").doesNotContain("croît");
    }

    @Test
    void whatMembersSettledIsTranslatedAmongThem() {
        String debate = debate("members");
        close(debate, "Trust *grows*", "0");
        Translating.save(anas, french(debate, 1), "agreed", "Elle *croît*");
        assertThat(new Visitor(port).get(french(debate, 1)).statusCode()).isEqualTo(404);
        assertThat(visit("/fr" + QUESTION)).doesNotContain("croît");
        assertThat(anas.get("/fr" + QUESTION).body()).contains("Elle <em>croît</em>");
    }

    private String debate(String space) {
        return Debating.start(
                anas,
                "Does trust grow?",
                "First",
                "on",
                "question:trust-both-ways",
                "space",
                space,
                "category",
                "theme-4");
    }

    private void close(String debate, String agreed, String known) {
        eves.post(closing(debate), "agreed", agreed, "open", "", "language", "en", "known", known);
    }

    private static String closing(String debate) {
        return "/discussion/threads/" + Debating.id(debate) + "/closing";
    }

    private static String french(String debate, int number) {
        return "/translations/summary/" + Debating.id(debate) + "-" + number + "/fr";
    }

    private String visit(String address) {
        return new Visitor(port).get(address).body();
    }
}
