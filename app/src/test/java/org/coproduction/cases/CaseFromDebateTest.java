package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.discussion.Debating;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft that was begun with a debate is published, and each of the two leads to the other. */
@CommonsTest
class CaseFromDebateTest {
    private static final CaseSlug SLUG = new CaseSlug("test-open-schools");
    private static final String PAGE = "/cases/" + SLUG;
    private static final String DEBATES = "/discussion/on/case/" + SLUG;
    private static final String BEHIND = "It grew out of";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftStates states;

    @Autowired
    Reviews reviews;

    @Autowired
    Publishing publishing;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    Debating debating;
    Person ana;
    Person eva;
    Browsing anas;
    Browsing editors;
    Visitor visitor;
    String debate;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        visitor = new Visitor(port);
        ana = debating.person("Ana Silva", Role.MEMBER);
        eva = debating.person("Eva Novak", Role.EDITOR);
        anas = debating.browser(ana);
        editors = debating.browser(eva);
        debate = Debating.start(anas, "Are schools open?", "Some are.");
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        TestCases.remove(jdbc);
        jdbc.sql("DELETE FROM happenings").update();
        jdbc.sql("DELETE FROM former_people").update();
        index.refresh();
        debating.close();
    }

    @Test
    void theDebateNamesTheCaseOnceItIsPublishedAndTheCaseTheDebate() {
        Draft draft = begun();
        assertThat(visitor.get(debate).body()).doesNotContain("What becomes of it");
        publish(draft);
        assertThat(visitor.get(debate).body()).contains("What becomes of it", "href=\"" + PAGE + "\"");
        assertThat(visitor.get(PAGE).body()).contains("hx-get=\"" + DEBATES + "/outcomes\"");
        for (String shown : new String[] {DEBATES, DEBATES + "/outcomes"})
            assertThat(visitor.get(shown).body()).as(shown).contains(BEHIND, "href=\"" + debate + "\"");
    }

    @Test
    void aDebateThatTookItUpNamesTheCaseToo() {
        publish(begun());
        String other = Debating.start(anas, "Who opens schools?", "We do.");
        editors.post("/discussion/threads/" + Debating.id(debate) + "/merge", "into", other);
        assertThat(visitor.get(other).body()).contains("href=\"" + PAGE + "\"");
        assertThat(visitor.get(DEBATES).body()).contains(BEHIND, "href=\"" + other + "\"");
    }

    @Test
    void aDebateWithoutAnyPostLeftIsNotNamed() {
        publish(begun());
        editors.post(debating.post(debate, 1) + "/hiding", "reason", "attack");
        assertThat(visitor.get(DEBATES).body()).doesNotContain(BEHIND, "Are schools open?");
    }

    @Test
    void whatMembersReadAloneIsNotNamedToOthers() {
        publish(begun());
        jdbc.sql("UPDATE debates SET space = 'members' WHERE id = :id")
                .param("id", Debating.id(debate))
                .update();
        for (String shown : new String[] {DEBATES, DEBATES + "/outcomes", PAGE})
            assertThat(visitor.get(shown).body()).as(shown).doesNotContain(BEHIND, "Are schools open?");
        assertThat(anas.get(DEBATES).body()).contains(BEHIND, "Are schools open?");
    }

    @Test
    void nothingIsNamedThatWasClosedToOthersBeforeItWasPublished() {
        Draft draft = begun();
        jdbc.sql("UPDATE debates SET space = 'members' WHERE id = :id")
                .param("id", Debating.id(debate))
                .update();
        publish(draft);
        assertThat(anas.get(DEBATES).body()).doesNotContain(BEHIND);
    }

    private Draft begun() {
        String address = Debating.place(anas.post("/drafts?debate=" + Debating.id(debate)));
        Draft begun = drafts.find(DraftId.of(address.replaceFirst("/drafts/([^/]+)/.*", "$1"))
                        .orElseThrow())
                .orElseThrow();
        DraftText text = DraftText.of(TestText.named("test-x", "Test open schools"));
        return TestDrafts.saved(begun, ana.id(), known -> text, drafts);
    }

    private void publish(Draft draft) {
        drafts.reserveAddress(draft.id());
        states.submit(draft.id(), ana.id(), "Told");
        reviews.of(drafts.find(draft.id()).orElseThrow())
                .changed()
                .forEach(field -> reviews.decide(draft.id(), field, Review.Verdict.ACCEPTED, "", eva.id()));
        assertThat(publishing.publish(draft.id(), eva.id(), false)).isEqualTo(Publishing.Answer.PUBLISHED);
        index.refresh();
    }
}
