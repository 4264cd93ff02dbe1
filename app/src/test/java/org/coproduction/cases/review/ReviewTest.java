package org.coproduction.cases.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.cases.TestDrafts.text;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftState;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestDrafts;
import org.coproduction.cases.TestText;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class ReviewTest {
    private static final CaseSlug SLUG = new CaseSlug("test-open-schools");

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    TestPeople group;
    Person ana;
    Person eva;
    Browsing author;
    Browsing editor;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER, Language.FR);
        eva = group.add("Eva Novak", Role.EDITOR);
        author = Browsing.as(ana.id(), links, port);
        editor = Browsing.as(eva.id(), links, port);
        author.get("/me/drafts");
        editor.get("/me/drafts");
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        TestCases.remove(jdbc);
        index.refresh();
        group.close();
    }

    @Test
    void aNewCaseIsPublishedUnderTheNameOfItsAuthor() {
        Draft draft = submitted();
        acceptAll(draft);
        editor.post("/editing/" + draft.id() + "/publication");
        CaseVersion version = cases.find(SLUG).orElseThrow();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.author()).isEqualTo("Ana Silva");
        assertThat(version.message()).isEqualTo("First told");
        assertThat(drafts.find(draft.id()).orElseThrow().state()).isEqualTo(DraftState.PUBLISHED);
        assertThat(new Visitor(port).get(SLUG.address()).body()).contains("Test open schools");
    }

    @Test
    void nothingIsPublishedBeforeEachFieldIsAccepted() {
        Draft draft = submitted();
        editor.post("/editing/" + draft.id() + "/fields/title", "verdict", "accepted");
        assertThat(editor.post("/editing/" + draft.id() + "/publication").body())
                .contains("Not every field is accepted yet");
        assertThat(cases.find(SLUG)).isEmpty();
    }

    @Test
    void acceptingTheRestLeavesWhatWasSentBack() {
        Draft draft = submitted();
        editor.post("/editing/" + draft.id() + "/fields/summary", "verdict", "returned", "remark", "Since when?");
        editor.get("/editing/" + draft.id());
        editor.post("/editing/" + draft.id() + "/acceptance");
        assertThat(editor.post("/editing/" + draft.id() + "/publication").body())
                .contains("Not every field is accepted yet");
        editor.post("/editing/" + draft.id() + "/fields/summary", "verdict", "accepted");
        editor.post("/editing/" + draft.id() + "/publication");
        assertThat(cases.find(SLUG)).isPresent();
    }

    @Test
    void anAuthorAcceptsNothing() {
        Draft draft = submitted();
        assertThat(author.post("/editing/" + draft.id() + "/acceptance").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsSentBackComesWithAMailInTheLanguageOfTheAuthor() {
        Draft draft = submitted();
        editor.post("/editing/" + draft.id() + "/fields/summary", "verdict", "returned", "remark", "Since when <b>?");
        editor.post("/editing/" + draft.id() + "/return");
        assertThat(drafts.find(draft.id()).orElseThrow().state()).isEqualTo(DraftState.RETURNED);
        assertThat(jdbc.sql("SELECT subject FROM mails").query(String.class).list())
                .anyMatch(subject -> subject.startsWith("Renvoyé avec des remarques"));
        assertThat(author.get(draft.id().address() + "/check").body()).contains("Since when &lt;b&gt;?", "sent back");
    }

    @Test
    void aFieldIsNotSentBackWithoutAReason() {
        Draft draft = submitted();
        assertThat(editor.post("/editing/" + draft.id() + "/fields/summary", "verdict", "returned")
                        .body())
                .contains("Say in the remark what should be better");
        assertThat(editor.post("/editing/" + draft.id() + "/return").body()).contains("No field is sent back yet");
    }

    @Test
    void aVerdictHoldsForWhatTheFieldSaidThen() {
        Draft draft = submitted();
        editor.post("/editing/" + draft.id() + "/fields/title", "verdict", "accepted");
        author.post(draft.id().address() + "/recall");
        TestDrafts.saved(draft, ana.id(), one -> one.with("title", text("Another")), drafts);
        author.post(draft.id().address() + "/submission", "message", "Again");
        assertThat(editor.get("/editing/" + draft.id()).body()).doesNotContain("verdict accepted");
    }

    @Test
    void whileEditorsHaveItNobodyChangesIt() {
        Draft draft = submitted();
        var answer = author.post(draft.id().address() + "/what/save", "known", "3", "title", "Other");
        assertThat(answer.statusCode()).isEqualTo(410);
        author.post(draft.id().address() + "/what", "known", "3", "title", "Other");
        assertThat(drafts.find(draft.id()).orElseThrow().title()).isEqualTo("Test open schools");
    }

    @Test
    void whatLacksASourceIsNotSentToTheEditors() {
        Draft draft = complete();
        TestDrafts.saved(
                draft,
                ana.id(),
                one -> one.with(
                        "strategies",
                        JsonMapper.shared().readTree("[{\"kind\": \"recognition\", \"description\": \"Prizes.\"}]")),
                drafts);
        assertThat(author.post(draft.id().address() + "/submission", "message", "First told")
                        .body())
                .contains("Say where you read of strategy 1");
        assertThat(drafts.find(draft.id()).orElseThrow().state()).isEqualTo(DraftState.DRAFT);
    }

    @Test
    void nobodyPublishesTheirOwnWithoutSayingSo() {
        Draft own = complete(eva);
        editor.post(own.id().address() + "/submission", "message", "First told");
        acceptAll(own);
        assertThat(editor.post("/editing/" + own.id() + "/publication").body())
                .contains("You wrote this yourself. Leave it");
        assertThat(cases.find(SLUG)).isEmpty();
        editor.post("/editing/" + own.id() + "/publication", "alone", "true");
        assertThat(cases.find(SLUG)).isPresent();
        assertThat(jdbc.sql("SELECT count(*) FROM audit_log WHERE act = 'case-published-alone' AND by_person = :eva")
                        .param("eva", eva.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aChangeIsShownAgainstTheVersionItBeganFrom() {
        publishedBefore();
        Draft change = drafts.improve(SLUG, ana.id()).orElseThrow();
        TestDrafts.saved(change, ana.id(), one -> one.with("summary", text("Somebody does something better.")), drafts);
        author.post(change.id().address() + "/submission", "message", "Better");
        assertThat(editor.get("/editing/" + change.id()).body())
                .contains("proposed version 2", "<ins> better</ins>")
                .doesNotContain("id=\"title\"");
        acceptAll(change);
        editor.post("/editing/" + change.id() + "/publication");
        assertThat(cases.find(SLUG).orElseThrow().number()).isEqualTo(2);
        assertThat(cases.find(SLUG, 1).orElseThrow().text().summary()).isEqualTo("Somebody does something.");
    }

    @Test
    void whatWasPublishedMeanwhileIsMergedAndLookedAtAgain() {
        publishedBefore();
        Draft change = drafts.improve(SLUG, ana.id()).orElseThrow();
        TestDrafts.saved(change, ana.id(), one -> one.with("summary", text("Ana's.")), drafts);
        author.post(change.id().address() + "/submission", "message", "Better");
        acceptAll(change);
        publish(DraftText.of(TestText.named(SLUG.value(), "Test open schools, Utrecht")));
        assertThat(editor.post("/editing/" + change.id() + "/publication").body())
                .contains("A version was published meanwhile. It is merged in now");
        editor.post("/editing/" + change.id() + "/publication");
        CaseVersion version = cases.find(SLUG).orElseThrow();
        assertThat(version.number()).isEqualTo(3);
        assertThat(version.text().title()).isEqualTo("Test open schools, Utrecht");
        assertThat(version.text().summary()).isEqualTo("Ana's.");
    }

    @Test
    void whatWasPublishedMeanwhileOtherwiseIsForTheAuthorToChoose() {
        publishedBefore();
        Draft change = drafts.improve(SLUG, ana.id()).orElseThrow();
        TestDrafts.saved(change, ana.id(), one -> one.with("title", text("Ana's title")), drafts);
        publish(DraftText.of(TestText.named(SLUG.value(), "Another title")));
        assertThat(author.post(change.id().address() + "/submission", "message", "Better")
                        .body())
                .contains("Bring its changes in first");
        assertThat(author.post(change.id().address() + "/newer").body())
                .contains("Ana's title", "Another title", "The published version");
        author.post(change.id().address() + "/newer", "choice-title", "mine");
        Draft merged = drafts.find(change.id()).orElseThrow();
        assertThat(merged.base()).isEqualTo(2);
        assertThat(merged.title()).isEqualTo("Ana's title");
    }

    @Test
    void editorsDoNotSeeWhatWasNotSentToThem() {
        Draft draft = complete();
        for (String page : List.of("/editing/" + draft.id(), draft.id().address() + "/preview"))
            assertThat(editor.get(page).statusCode()).as(page).isEqualTo(404);
        for (String form : List.of("/fields/title", "/return", "/publication"))
            assertThat(editor.post("/editing/" + draft.id() + form, "verdict", "accepted")
                            .statusCode())
                    .as(form)
                    .isEqualTo(404);
    }

    @Test
    void membersDoNotReview() {
        Draft draft = submitted();
        assertThat(author.get("/editing").statusCode()).isEqualTo(403);
        assertThat(author.post("/editing/" + draft.id() + "/publication").statusCode())
                .isEqualTo(403);
        assertThat(author.post("/editing/" + draft.id() + "/fields/title", "verdict", "accepted")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anotherMembersDraftIsNotSentTakenBackOrPreviewed() {
        Draft draft = submitted();
        Browsing ben = Browsing.as(group.add("Ben Okri", Role.MEMBER).id(), links, port);
        ben.get("/me/drafts");
        for (String form : List.of("/submission", "/recall", "/newer"))
            assertThat(ben.post(draft.id().address() + form, "message", "x").statusCode())
                    .as(form)
                    .isEqualTo(404);
        assertThat(ben.get(draft.id().address() + "/preview").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftWithGapsCanBeSeenAsAPage() {
        Draft draft = TestDrafts.titled("Test gaps", ana.id(), drafts);
        var page = author.get(draft.id().address() + "/preview");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("This is a preview of a draft", "Test gaps", "noindex");
    }

    private Draft complete() {
        return complete(ana);
    }

    private Draft complete(Person owner) {
        Draft draft = drafts.begin(owner.id(), DraftText.of(TestText.named("test-x", "Test open schools")));
        drafts.reserveAddress(draft.id());
        return drafts.find(draft.id()).orElseThrow();
    }

    private Draft submitted() {
        Draft draft = complete();
        author.post(draft.id().address() + "/submission", "message", "First told");
        return drafts.find(draft.id()).orElseThrow();
    }

    private void acceptAll(Draft draft) {
        for (String field :
                List.of("title", "summary", "countries", "policyArea", "phases", "level", "evidenceBasis", "sources"))
            editor.post("/editing/" + draft.id() + "/fields/" + field, "verdict", "accepted");
    }

    private void publishedBefore() {
        cases.save(List.of(TestText.named(SLUG.value(), "Test open schools")), new Saving("Test", "First"));
    }

    private void publish(DraftText text) {
        cases.save(List.of(text.soFar(SLUG)), new Saving("Test", "Next"));
    }
}
