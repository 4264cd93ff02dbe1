package org.coproduction.cases.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.TestDrafts;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class DraftFormTest {
    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Browsing browser;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        browser = Browsing.as(ana.id(), links, port);
        browser.get("/me/drafts");
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        group.close();
    }

    @Test
    void aNewCaseBeginsWithItsSources() {
        String begun = browser.post("/drafts").headers().firstValue("Location").orElseThrow();
        assertThat(begun).matches("/drafts/[0-9a-f-]{36}/sources");
        assertThat(browser.get(begun).body()).contains("Your sources", "Save and go on");
    }

    @Test
    void whatAStepSendsIsInTheDraft() {
        Draft draft = drafts.begin(ana.id(), DraftText.EMPTY);
        browser.post(
                draft.id().address() + "/what",
                "known",
                "1",
                "title",
                "Open schools",
                "countries-0-code",
                "NL",
                "countries-1-code",
                "",
                "places-0-name",
                "Utrecht",
                "places-0-lat",
                "52,09",
                "places-0-lon",
                "east");
        Draft saved = drafts.find(draft.id()).orElseThrow();
        assertThat(saved.title()).isEqualTo("Open schools");
        assertThat(saved.text().texts("countries")).containsExactly("NL");
        assertThat(saved.text().entries("places").getFirst().path("lat").doubleValue())
                .isEqualTo(52.09);
        assertThat(saved.text().entries("places").getFirst().path("lon").asString(""))
                .isEqualTo("east");
    }

    @Test
    void aFieldThatTheFormDoesNotHaveStays() {
        Draft draft = TestDrafts.titled("Open schools", ana.id(), drafts);
        browser.post(draft.id().address() + "/what", "known", "2", "summary", "Parents run it.");
        assertThat(drafts.find(draft.id()).orElseThrow().title()).isEqualTo("Open schools");
    }

    @Test
    void stateAndOwnerInAFormAreNotTaken() {
        Draft draft = TestDrafts.titled("Open schools", ana.id(), drafts);
        browser.post(draft.id().address() + "/what", "known", "2", "state", "published", "owner", "x", "slug", "mine");
        Draft saved = drafts.find(draft.id()).orElseThrow();
        assertThat(saved.slug()).isEqualTo(draft.slug());
        assertThat(saved.state()).isEqualTo(draft.state());
        assertThat(saved.text().fields()).containsExactly("title");
    }

    @Test
    void aRowIsTakenOutWithItsButton() {
        Draft draft = drafts.begin(ana.id(), DraftText.EMPTY);
        String step = draft.id().address() + "/context";
        browser.post(step, "known", "1", "challenges-0-text", "First.", "challenges-1-text", "Second.");
        browser.post(
                step,
                "known",
                "2",
                "challenges-0-text",
                "First.",
                "challenges-1-text",
                "Second.",
                "do",
                "remove-challenges-0");
        assertThat(drafts.find(draft.id()).orElseThrow().text().texts("challenges"))
                .containsExactly("Second.");
    }

    @Test
    void theScriptIsToldWhenItIsSaved() {
        Draft draft = TestDrafts.titled("Open schools", ana.id(), drafts);
        var answer = browser.post(draft.id().address() + "/what/save", "known", "2", "summary", "Parents run it.");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"known\":\"3\"", "Saved on");
    }

    @Test
    void theScriptIsToldOfAConflictAndNothingIsSaved() {
        Draft draft = TestDrafts.titled("Open schools", ana.id(), drafts);
        browser.post(draft.id().address() + "/what/save", "known", "2", "summary", "One.");
        var answer = browser.post(draft.id().address() + "/what/save", "known", "2", "summary", "Two.");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(drafts.find(draft.id()).orElseThrow().text().text("summary")).isEqualTo("One.");
    }

    @Test
    void aConflictIsShownSideBySideAndSavedAsChosen() {
        Draft draft = TestDrafts.titled("Open schools", ana.id(), drafts);
        String step = draft.id().address() + "/what";
        browser.post(step, "known", "2", "summary", "One.");
        assertThat(browser.post(step, "known", "2", "summary", "Two.").body())
                .contains("Two changes to the same", "One.", "Two.", "name=\"choice-summary\"");
        browser.post(step, "known", "2", "summary", "Two.", "choice-summary", "mine");
        assertThat(drafts.find(draft.id()).orElseThrow().text().text("summary")).isEqualTo("Two.");
    }

    @Test
    void anotherMembersDraftIsNotThere() {
        Person ben = group.add("Ben Okri", Role.EDITOR);
        Draft bens = TestDrafts.titled("Open schools", ben.id(), drafts);
        for (String page : List.of("", "/what", "/check", "/preview", "/twins", "/readings"))
            assertThat(browser.get(bens.id().address() + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
        for (String form :
                List.of("/what", "/what/save", "/withdrawal", "/resumption", "/sources/additions", "/authors"))
            assertThat(browser.post(bens.id().address() + form, "known", "2", "title", "x")
                            .statusCode())
                    .as(form)
                    .isEqualTo(404);
        assertThat(drafts.find(bens.id()).orElseThrow().title()).isEqualTo("Open schools");
    }

    @Test
    void whoIsNotSignedInIsLedToSigningIn() {
        Draft draft = TestDrafts.titled("Open schools", ana.id(), drafts);
        assertThat(new Visitor(port)
                        .get(draft.id().address() + "/what")
                        .headers()
                        .map())
                .contains(entry("Location", List.of("/sign-in?then=%2Fdrafts%2F" + draft.id() + "%2Fwhat")));
    }

    @Test
    void theCheckSaysWhatIsMissingWithALinkToEachField() {
        Draft draft = TestDrafts.titled("Open schools", ana.id(), drafts);
        browser.post(draft.id().address() + "/strategies", "known", "2", "strategies-0-kind", "recognition");
        assertThat(browser.get(draft.id().address() + "/check").body())
                .contains("/what?mend=true#summary", "/strategies?mend=true#strategies-0-description")
                .contains("/strategies?mend=true#strategies-0-source", "Say where you read of strategy 1");
    }

    @Test
    void aReadingOfTheBibliographyBecomesASourceOnce() {
        Draft draft = drafts.begin(ana.id(), DraftText.EMPTY);
        String add = draft.id().address() + "/sources/additions";
        assertThat(browser.get(draft.id().address() + "/readings?text=alford").body())
                .contains("value=\"alford1998\"");
        browser.post(add, "reading", "alford1998");
        browser.post(add, "reading", "alford1998");
        assertThat(drafts.find(draft.id()).orElseThrow().text().entries("sources"))
                .singleElement()
                .satisfies(source -> assertThat(source.path("csl").path("title").asString(""))
                        .isNotEmpty());
    }

    @Test
    void pastedReferencesBecomeSources() {
        Draft draft = drafts.begin(ana.id(), DraftText.EMPTY);
        String add = draft.id().address() + "/sources/additions";
        browser.post(add, "text", "@book{a, title={One}, author={Silva, Ana}, year={2019}}\n@book{b, title={Two}}");
        browser.post(add, "text", "https://doi.org/10.1000/nowhere");
        assertThat(drafts.find(draft.id()).orElseThrow().text().entries("sources"))
                .extracting(source -> source.path("csl")
                        .path("title")
                        .asString(source.path("csl").path("DOI").asString("")))
                .containsExactly("One", "Two", "10.1000/nowhere");
    }

    @Test
    void aReferenceInWordsIsShownBeforeItIsTaken() {
        Draft draft = drafts.begin(ana.id(), DraftText.EMPTY);
        String add = draft.id().address() + "/sources/additions";
        String written = "Zyxwvu, A., & Okri, B. (2016). Distinguishing things. Public Things, 76(3), 427–435."
                + " https://doi.org/10.5555/zyxwvu";
        assertThat(browser.post(add, "text", written).body())
                .contains("Is this what the reference says?", "<dd>Distinguishing things</dd>", "<dd>76</dd>");
        assertThat(drafts.find(draft.id()).orElseThrow().text().entries("sources"))
                .isEmpty();

        browser.post(add, "text", written, "as", "written");

        assertThat(drafts.find(draft.id()).orElseThrow().text().entries("sources"))
                .singleElement()
                .satisfies(source -> assertThat(
                                source.path("csl").path("container-title").asString(""))
                        .isEqualTo("Public Things"));
    }

    @Test
    void aReferenceInWordsIsLookedUpInTheBibliographyFirst() {
        Draft draft = drafts.begin(ana.id(), DraftText.EMPTY);
        String title = jdbc.sql("SELECT title FROM readings WHERE id = 'alford1998'")
                .query(String.class)
                .single();
        assertThat(browser.post(
                                draft.id().address() + "/sources/additions",
                                "text",
                                "Alford, J. (1998). " + title + ". Somewhere, 57(4), 128–137.")
                        .body())
                .contains("The bibliography has it already", "value=\"alford1998\"");
    }

    @Test
    void whatIsNeitherWordsNorAReferenceIsToldSo() {
        Draft draft = drafts.begin(ana.id(), DraftText.EMPTY);
        assertThat(browser.post(draft.id().address() + "/sources/additions", "text", "@book{")
                        .body())
                .contains("Nothing in the bibliography has these words");
    }

    @Test
    void aCaseThatIsThereAlreadyIsShownBeside() {
        Draft draft = TestDrafts.titled("Burgernet in Dutch towns", ana.id(), drafts);
        assertThat(browser.get(draft.id().address() + "/what").body())
                .contains("Looks like a case we have", "/cases/burgernet-netherlands");
    }

    @Test
    void markupIsShownAndNotRun() {
        Draft draft = TestDrafts.titled("<script>alert(1)</script>", ana.id(), drafts);
        for (String page :
                List.of("/me/drafts", draft.id().address() + "/what", draft.id().address() + "/check"))
            assertThat(browser.get(page).body()).as(page).contains("&lt;script").doesNotContain("<script>alert");
    }

    @Test
    void aSourceKeepsWhatTheFormDoesNotAskFor() {
        Draft draft =
                drafts.improve(new CaseSlug("burgernet-netherlands"), ana.id()).orElseThrow();
        var before = draft.text().entries("sources");
        String page = browser.get(draft.id().address() + "/sources").body();
        browser.post(draft.id().address() + "/sources", fields(page));
        assertThat(drafts.find(draft.id()).orElseThrow().text().entries("sources"))
                .isEqualTo(before);
    }

    /** Of a form as a browser sends it. */
    private static String[] fields(String page) {
        return Form.of(page).namesAndValues();
    }
}
