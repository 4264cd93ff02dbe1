package org.coproduction.discussion.debate;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of debates are kept, and nobody can tell. */
@CommonsTest
class StrangersPagesTest {
    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Debating debating;
    Visitor visitor;
    Person ana;
    Browsing anas;
    Browsing editors;
    String debate;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        visitor = new Visitor(port);
        ana = debating.person("Ana Silva", Role.MEMBER);
        anas = debating.browser(ana);
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
        debate = Debating.start(anas, "Who waters the beds?", "Neighbours do.");
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    /** Without this, what follows would say nothing. */
    @Test
    void aPageIsKeptUntilItsDebateChanges() {
        assertThat(read()).contains("Ana Silva");
        jdbc.sql("UPDATE people SET name = 'Ana Costa' WHERE id = :ana")
                .param("ana", ana.id().value())
                .update();
        assertThat(read()).contains("Ana Silva").doesNotContain("Ana Costa");
        anas.post(Debating.answers(debate), "text", "And the school.", "language", "en");
        assertThat(read()).contains("Ana Costa", "And the school.").doesNotContain("Ana Silva");
    }

    @Test
    void whatAPostSaysChangesForEverybodyAtOnce() {
        String post = debating.post(debate, 1);
        assertThat(read()).contains("Neighbours do.");
        anas.post(post, "text", "Pupils do.", "language", "en", "revision", "1");
        assertThat(read()).contains("Pupils do.").doesNotContain("Neighbours do.");
        anas.post(Debating.answers(debate), "text", "Who else?", "language", "en");
        anas.post(debating.post(debate, 2) + "/deletion");
        assertThat(read()).doesNotContain("Who else?");
        anas.post(debating.post(debate, 2) + "/restoration");
        assertThat(read()).contains("Who else?");
    }

    @Test
    void aPollAndAnAnswerShowOnAPageThatWasKept() {
        anas.post(Debating.answers(debate), "text", "The school does.", "language", "en");
        assertThat(read()).contains("The school does.").doesNotContain("Spring or autumn?", "id=\"answered\"");
        anas.post(
                debating.post(debate, 1) + "/poll",
                "question",
                "Spring or autumn?",
                "choices",
                "In spring\nIn autumn",
                "results",
                "after-voting");
        assertThat(read()).contains("Spring or autumn?");
        anas.post(debating.post(debate, 2) + "/answer", "marked", "true");
        assertThat(read()).contains("id=\"answered\"");
    }

    @Test
    void whatAnEditorDoesToOneDebateShowsOnThePagesOfOthers() {
        String other = Debating.start(anas, "Eve Dunn is wrong", "About beds.");
        anas.post(Debating.answers(debate), "text", "See [#1](" + debating.post(other, 1) + ").", "language", "en");
        assertThat(read()).contains("#1, Eve Dunn is wrong");
        editors.post(
                "/discussion/threads/" + Debating.id(other) + "/move",
                "title",
                "How deep are beds?",
                "category",
                "practice");
        assertThat(read()).contains("#1, How deep are beds?").doesNotContain("Eve Dunn is wrong");
    }

    @Test
    void whoReadsInAnotherLanguageOrIsSignedInGetsTheirOwn() {
        assertThat(read()).contains("lang=\"en\"").doesNotContain("/restoration", "name=\"text\"");
        assertThat(visitor.get("/fr" + debate).body()).contains("<html lang=\"fr\"");
        assertThat(anas.get(debate).body()).contains("name=\"text\"");
        assertThat(read()).doesNotContain("name=\"text\"");
    }

    private String read() {
        return visitor.get(debate).body();
    }
}
