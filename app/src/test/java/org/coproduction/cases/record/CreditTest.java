package org.coproduction.cases.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import org.coproduction.cases.DraftStates;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.Publishing;
import org.coproduction.cases.Review.Verdict;
import org.coproduction.cases.Reviews;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestDrafts;
import org.coproduction.cases.TestText;
import org.coproduction.people.Attribution;
import org.coproduction.people.Contribution;
import org.coproduction.people.Credits;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose name stands at a case, what becomes of it when they leave, and cases that are taken out of use. */
@CommonsTest
class CreditTest {
    private static final CaseSlug SLUG = new CaseSlug("test-open-schools");

    @LocalServerPort
    int port;

    @Autowired
    KeptPages kept;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftStates states;

    @Autowired
    Reviews reviews;

    @Autowired
    Publishing publishing;

    @Autowired
    Cases cases;

    @Autowired
    Credits credits;

    @Autowired
    Leaving leaving;

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
    Person ben;
    Person eva;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        ben = group.add("Ben Okri", Role.MEMBER);
        eva = group.add("Eva Novak", Role.EDITOR);
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        jdbc.sql("DELETE FROM case_calls WHERE year = 2031").update();
        TestCases.remove(jdbc);
        index.refresh();
        jdbc.sql("DELETE FROM former_people").update();
        group.close();
    }

    @Test
    void authorsAndReviewersAreNamedAtTheCaseAndInItsCitation() {
        published();
        assertThat(cited()).startsWith("Ana Silva. (").endsWith("/versions/1 Reviewed by Eva Novak.");
        assertThat(file(".bib")).contains("author = {{Ana Silva}}", "note = {Reviewed by Eva Novak.}");
        assertThat(file(".ris")).contains("AU  - Ana Silva\r\n", "N1  - Reviewed by Eva Novak.\r\n");
        assertThat(file(".csl.json"))
                .contains("\"note\":\"Reviewed by Eva Novak.\"", "\"contributor\":[{\"literal\":\"Eva Novak\"}]");
        assertThat(file(".json")).contains("\"authors\":[\"Ana Silva\"],\"coders\":[],\"reviewers\":[\"Eva Novak\"]");
        assertThat(page())
                .contains("\"contributor\":[{")
                .containsPattern("\"author\":\\[\\{[^\\]]*Ana Silva")
                .containsPattern("\"contributor\":\\[\\{[^\\]]*Eva Novak");
    }

    @Test
    void whoReadsInFrenchIsToldInFrenchWhatTheyDid() {
        published();
        assertThat(cited(new Visitor(port).get("/fr" + SLUG.address()).body())).endsWith("Relu par Eva Novak.");
        assertThat(new Visitor(port).get("/fr" + SLUG.address() + ".bib").body())
                .contains("note = {Relu par Eva Novak.}");
    }

    private String file(String ending) {
        return new Visitor(port).get(SLUG.address() + ending).body();
    }

    private String cited() {
        return cited(page());
    }

    /** The panel that says how to cite, without its markup. */
    private static String cited(String page) {
        String panel = page.substring(page.indexOf("<p>", page.indexOf("id=\"cite\"")));
        return panel.substring(3, panel.indexOf("</p>"))
                .replaceAll("<[^>]*>", "")
                .strip();
    }

    @Test
    void whoCodedItsValuesIsNamedAsCoderAndNotAsAuthor() {
        Draft draft = submitted(ana);
        TestDrafts.share(draft, ben.id(), jdbc);
        jdbc.sql("UPDATE draft_authors SET coder = true").update();
        publish(draft);
        assertThat(cited()).startsWith("Ana Silva. (").endsWith(" Coded by Ben Okri. Reviewed by Eva Novak.");
        assertThat(file(".bib"))
                .contains("author = {{Ana Silva}}", "note = {Coded by Ben Okri. Reviewed by Eva Novak.}");
        assertThat(credits.of(ben.id())).extracting(Contribution::part).containsExactly(Contribution.Part.CODER);
        leaving.erase(ben.id(), Attribution.REMOVED);
        assertThat(page()).doesNotContain("Ben Okri");
    }

    @Test
    void aCaseThatAnswersACallSaysSoWithItsCredit() {
        Draft draft = submitted(ana);
        jdbc.sql("INSERT INTO case_calls (year, deadline) VALUES (2031, current_date)")
                .update();
        jdbc.sql("INSERT INTO call_drafts (draft, call) VALUES (:draft, 2031)")
                .param("draft", draft.id().value())
                .update();
        Browsing editor = Browsing.as(eva.id(), links, port);
        assertThat(editor.get("/editing/" + draft.id()).body()).contains("Written for the call for cases 2031");
        publish(draft);
        assertThat(page()).contains("Written for the call for cases 2031", "href=\"/calls/2031\"");
    }

    @Test
    void whoeverChangedItLaterIsNamedAfterThem() {
        published();
        change(ben, "Better.");
        assertThat(cited()).startsWith("Ana Silva, &amp; Ben Okri. (");
        assertThat(cited(new Visitor(port).get(SLUG.address() + "/versions/1").body()))
                .startsWith("Ana Silva. (");
    }

    @Test
    void itCountsAmongWhatTheyContributed() {
        published();
        assertThat(credits.of(ana.id()))
                .extracting(Contribution::address, Contribution::part)
                .containsExactly(tuple(SLUG.address() + "/versions/1", Contribution.Part.AUTHOR));
        assertThat(credits.of(eva.id())).extracting(Contribution::part).containsExactly(Contribution.Part.REVIEWER);
    }

    @Test
    void whoeverLeavesWithoutCreditIsNamedNowhere() {
        published();
        page();
        kept.write();
        leaving.erase(ana.id(), Attribution.REMOVED);
        noPageIsKept();
        assertThat(page()).doesNotContain("Ana Silva").contains("A former member");
        assertThat(new Visitor(port).get(SLUG.address() + ".json").body()).doesNotContain("Ana Silva");
        assertThat(cases.find(SLUG).map(CaseVersion::author)).contains("A former member");
    }

    private void noPageIsKept() {
        assertThat(jdbc.sql("SELECT count(*) FROM kept_case_pages p JOIN cases c ON c.id = p.case_id WHERE c.slug = ?")
                        .param(SLUG.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverLeavesWithCreditStaysNamed() {
        published();
        leaving.erase(ana.id(), Attribution.KEPT);
        assertThat(cited()).startsWith("Ana Silva. (");
    }

    @Test
    void whatOnlyTheyKnowGoesWithThemAndWhatEditorsHaveStays() {
        Draft own = TestDrafts.titled("Test secret", ana.id(), drafts);
        Draft sent = submitted(ana);
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(drafts.find(own.id())).isEmpty();
        Draft left = drafts.find(sent.id()).orElseThrow();
        assertThat(left.owner()).isNull();
        assertThat(left.state()).isEqualTo(DraftState.SUBMITTED);
        publish(left);
        assertThat(cases.find(SLUG).map(CaseVersion::author)).contains("A former member");
    }

    @Test
    void whatTwoWriteGoesToTheOther() {
        Draft draft = TestDrafts.titled("Test shared", ana.id(), drafts);
        TestDrafts.share(draft, ben.id(), jdbc);
        leaving.erase(ana.id(), Attribution.KEPT);
        Draft left = drafts.find(draft.id()).orElseThrow();
        assertThat(left.owner()).isEqualTo(ben.id());
        assertThat(left.coAuthors()).isEmpty();
    }

    @Test
    void theCopyOfTheirDataHasTheirDrafts() {
        TestDrafts.titled("Test secret", ana.id(), drafts);
        assertThat(String.valueOf(leaving.copyFor(ana.id()).get("cases"))).contains("Test secret");
    }

    @Test
    void anOlderVersionComesBackAsAChangeToTheNewest() {
        published();
        change(ben, "Worse.");
        Draft back = drafts.restore(SLUG, 1, ana.id()).orElseThrow();
        states.submit(back.id(), ana.id(), "Back to version 1");
        publish(drafts.find(back.id()).orElseThrow());
        CaseVersion newest = cases.find(SLUG).orElseThrow();
        assertThat(newest.number()).isEqualTo(3);
        assertThat(newest.text()).isEqualTo(cases.find(SLUG, 1).orElseThrow().text());
    }

    @Test
    void aRetiredCaseStaysAtItsAddressAndSaysWhy() {
        published();
        page();
        Browsing editor = Browsing.as(eva.id(), links, port);
        editor.get(SLUG.address() + "/retirement");
        assertThat(editor.post(SLUG.address() + "/retirement", "because", " ").body())
                .contains("Say why");
        editor.post(SLUG.address() + "/retirement", "because", "It was told <i>twice</i>.");
        assertThat(page()).contains("This case was retired on", "It was told &lt;i&gt;twice&lt;/i&gt;.", "noindex");
        index.refresh();
        assertThat(new Visitor(port)
                        .get("/cases.json?q=%22Test+open+schools%22")
                        .body())
                .doesNotContain(SLUG.value());
        editor.post(SLUG.address() + "/reinstatement");
        assertThat(page()).doesNotContain("This case was retired");
    }

    @Test
    void onlyEditorsRetire() {
        published();
        Browsing member = Browsing.as(ana.id(), links, port);
        member.get("/me");
        assertThat(member.post(SLUG.address() + "/retirement", "because", "x").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anyTwoVersionsCanBeCompared() {
        assertThat(new Visitor(port)
                        .get(SLUG.address() + "/difference?one=3&two=1")
                        .headers()
                        .firstValue("Location"))
                .contains(SLUG.address() + "/versions/1..3");
    }

    private String page() {
        return new Visitor(port).get(SLUG.address()).body();
    }

    private void published() {
        publish(submitted(ana));
    }

    private void change(Person by, String summary) {
        Draft draft = drafts.improve(SLUG, by.id()).orElseThrow();
        TestDrafts.saved(draft, by.id(), one -> one.with("summary", text(summary)), drafts);
        states.submit(draft.id(), by.id(), "A change");
        publish(drafts.find(draft.id()).orElseThrow());
    }

    private Draft submitted(Person by) {
        Draft draft = drafts.begin(by.id(), DraftText.of(TestText.named("test-x", "Test open schools")));
        states.submit(draft.id(), by.id(), "First told");
        return drafts.find(draft.id()).orElseThrow();
    }

    private void publish(Draft draft) {
        List<String> changed = reviews.find(draft.id()).orElseThrow().changed();
        changed.forEach(field -> reviews.decide(draft.id(), field, Verdict.ACCEPTED, "", eva.id()));
        assertThat(publishing.publish(draft.id(), eva.id(), false)).isEqualTo(Publishing.Answer.PUBLISHED);
    }
}
