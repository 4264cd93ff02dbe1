package org.coproduction.cases.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.web.OpenForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class DeskTest {
    private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>${7*7}";

    @LocalServerPort
    int port;

    @Autowired
    OpenForms forms;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Leaving leaving;

    @Autowired
    PracticeForgetting forgetting;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Tellers tellers;
    Browsing stranger;
    Browsing editor;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        tellers = new Tellers(forms, jdbc);
        stranger = new Browsing(port);
        editor = Browsing.as(group.add("Edith Editor", Role.EDITOR).id(), links, port);
        editor.get("/me");
    }

    @AfterEach
    void putBack() {
        tellers.putBack();
        jdbc.sql("DELETE FROM drafts").update();
        jdbc.sql("DELETE FROM former_people").update();
        group.close();
        index.refresh();
    }

    @Test
    void theDeskShowsWhatWaitsAndForHowLong() {
        tellers.tell(stranger);
        jdbc.sql("UPDATE practice_accounts SET told_at = now() - interval '5 days'")
                .update();
        assertThat(editor.get("/editing/accounts").body()).contains("1 experience waits", "for 5 days");
    }

    @Test
    void onceItIsPublishedEverybodyFindsIt() {
        tellers.tell(stranger, "about", "burgernet-netherlands");
        String address = publish("strategy", "peer-support", "question", "place-among-service-models");
        assertThat(stranger.get(address).body()).contains("It is not research", "Ben Okri", "Citizen");
        for (String where : List.of(
                "/accounts?q=dike",
                "/accounts?voice=citizen&country=NL",
                "/search?q=dike",
                "/cases/burgernet-netherlands",
                "/strategies/peer-support",
                "/questions/place-among-service-models",
                "/accounts.json",
                "/sitemap/accounts-1.xml"))
            assertThat(stranger.get(where).body()).as(where).contains(address);
    }

    @Test
    void aCaseNamesItAsLongAsItIsPublished() {
        String place = Tellers.place(tellers.tell(stranger, "about", "burgernet-netherlands"));
        String address = publish();
        assertThat(stranger.get("/cases/burgernet-netherlands").body()).contains(address);
        stranger.get(place);
        stranger.post(place + "/withdrawal");
        assertThat(stranger.get("/cases/burgernet-netherlands").body()).doesNotContain(address);
    }

    @Test
    void aCaseThatBeginsWithItCreditsWhoToldIt() {
        tellers.tell(Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port), "name", "Ana Silva");
        publish();
        String draft = Tellers.place(editor.post(desk() + "/case"));
        assertThat(jdbc.sql("SELECT d.text::text || p.name FROM drafts d, draft_authors a, people p "
                                + "WHERE a.draft = d.id AND p.id = a.person AND :draft LIKE '%' || d.id || '%'")
                        .param("draft", draft)
                        .query(String.class)
                        .single())
                .contains("kept the dike together", "\"literal\":\"Ana Silva\"", "/accounts/")
                .endsWith("Ana Silva");
    }

    @Test
    void noCaseBeginsWithWhatNobodyCanRead() {
        tellers.tell(stranger);
        assertThat(editor.post(desk() + "/case").statusCode()).isEqualTo(409);
    }

    @Test
    void noCaseBeginsWithWhatIsToldOfACase() {
        tellers.tell(stranger, "about", "burgernet-netherlands");
        publish();
        assertThat(editor.post(desk() + "/case").statusCode()).isEqualTo(409);
    }

    @Test
    void whoToldItWithoutTheirNameDoesNotWriteTheCase() {
        tellers.tell(Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port), "shown", "anonymous");
        publish();
        editor.post(desk() + "/case");
        assertThat(jdbc.sql("SELECT count(*) FROM draft_authors")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT text::text FROM drafts").query(String.class).single())
                .doesNotContain("Ben Okri");
    }

    @Test
    void aTellerMayTickWhatItShows() {
        tellers.tell(stranger, "strategy", "peer-support", "question", "place-among-service-models");
        assertThat(editor.get(desk()).body())
                .containsPattern("value=\"peer-support\" checked")
                .containsPattern("value=\"place-among-service-models\" checked");
    }

    @Test
    void tagsThatThereAreNotAreLeftOut() {
        tellers.tell(stranger, "strategy", "bribery", "question", "what-is-love");
        assertThat(jdbc.sql("SELECT cardinality(strategies) + cardinality(questions) FROM practice_accounts")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoToldItHearsThatTheTextWasChanged() {
        Browsing teller = Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port);
        String place = Tellers.place(tellers.tell(teller));
        edit("1", "done", "Neighbours kept the dike.", "why", "A name stood there");
        assertThat(mailsTo("ana.silva@example.org")).anyMatch(mail -> mail.contains("A name stood there"));
        assertThat(teller.get(place).body()).contains("A name stood there").doesNotContain("water board");
    }

    @Test
    void whoStaysAnonymousIsNamedNowhere() {
        tellers.tell(stranger, "shown", "anonymous");
        String address = publish();
        for (String where : List.of(address, address + ".json", "/accounts", "/accounts.json", "/accounts?q=okri"))
            assertThat(stranger.get(where).body()).as(where).doesNotContain("Ben Okri");
    }

    @Test
    void anOldAddressLeadsToTheOneOfNow() {
        tellers.tell(stranger);
        String address = publish();
        String other = address.replaceFirst("-.*", "-once-called-otherwise");
        assertThat(Tellers.place(stranger.get(other))).isEqualTo(address);
    }

    @Test
    void aMemberHasNoDesk() {
        tellers.tell(stranger);
        Browsing member = Browsing.as(group.add("Mia Member", Role.MEMBER).id(), links, port);
        member.get("/me");
        assertThat(member.get("/editing/accounts").statusCode()).isEqualTo(403);
        assertThat(member.post(desk() + "/publication").statusCode()).isEqualTo(403);
    }

    @Test
    void anEditorAsksBackAndTheTellerAnswers() {
        Person ana = group.add("Ana Silva", Role.MEMBER);
        Browsing teller = Browsing.as(ana.id(), links, port);
        String place = Tellers.place(tellers.tell(teller));
        editor.post(desk() + "/question", "words", "Which year was it?");
        assertThat(mailsTo("ana.silva@example.org")).anyMatch(mail -> mail.contains("Which year was it?"));
        teller.get(place);
        teller.post(place + "/answer", "words", "It was 2019.");
        assertThat(editor.get(desk()).body()).contains("It was 2019.", "Waits for an editor");
    }

    @Test
    void whoIsDeclinedGetsTheReason() {
        tellers.tell(Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port));
        editor.post(desk() + "/refusal", "words", "It names a child.");
        assertThat(mailsTo("ana.silva@example.org")).anyMatch(mail -> mail.contains("It names a child."));
        assertThat(stranger.get("/accounts").body()).doesNotContain("kept the dike");
    }

    @Test
    void aQuestionWithLinesOfItsOwnAddsNoHeaderToTheMail() {
        Browsing teller = Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port);
        tellers.tell(teller, "title", "Dike\r\nBcc: eve@example.org");
        editor.post(desk() + "/question", "words", "Really?\r\nBcc: eve@example.org\r\n\r\nHello");
        assertThat(jdbc.sql("SELECT recipient || subject FROM mails")
                        .query(String.class)
                        .list())
                .allSatisfy(header -> assertThat(header).doesNotContain("eve@", "\n"));
    }

    @Test
    void aChangeForPrivacyKeepsTheTextBefore() {
        String place = Tellers.place(tellers.tell(stranger));
        edit("1", "done", "Neighbours kept the dike.", "why", "A name stood there");
        assertThat(editor.get(desk()).body())
                .contains("A name stood there", "The text before", "water board kept the dike together");
        assertThat(stranger.get(place).body()).contains("Neighbours kept the dike.");
    }

    @Test
    void theSecondOfTwoEditorsSeesBothTexts() {
        tellers.tell(stranger);
        edit("1", "done", "The first editor’s text.");
        String second = edit("1", "done", "The second editor’s text.").body();
        assertThat(second)
                .contains(
                        "Somebody else changed this meanwhile",
                        "The first editor’s text.",
                        "The second editor’s text.");
        edit("2", "done", "Both texts.");
        assertThat(editor.get(desk()).body()).contains("Both texts.");
    }

    @Test
    void whatWasDecidedIsNotDecidedTwice() {
        tellers.tell(stranger);
        editor.post(desk() + "/refusal", "words", "No.");
        assertThat(editor.post(desk() + "/publication").statusCode()).isEqualTo(409);
    }

    @Test
    void noPageRunsWhatSomebodyTold() {
        tellers.tell(
                stranger,
                "done",
                "hostilium " + EVIL,
                "together",
                EVIL,
                "helped",
                EVIL,
                "title",
                "hostilium " + EVIL,
                "place",
                EVIL);
        assertNothingRuns(editor.get(desk()).body());
        edit("1", "done", "hostilium " + EVIL, "title", "hostilium " + EVIL, "place", EVIL, "why", EVIL);
        String address = publish();
        for (String where :
                List.of(address, "/fr" + address, "/accounts", "/search?q=hostilium", "/search/suggest?q=hostil"))
            assertNothingRuns(stranger.get(where).body());
    }

    @Test
    void whatATextSpeaksOfIsSuggested() {
        tellers.tell(stranger, "helped", "The volunteers got a training and instruction, with coaching by nurses.");
        assertThat(editor.get(desk()).body())
                .containsPattern("value=\"training-citizens\"[^>]*>[^<]*<span>[^<]*<b class=\"voice together\">");
    }

    @Test
    void whoLeavesWithoutCreditLeavesNoName() {
        Person ana = group.add("Ana Silva", Role.MEMBER);
        tellers.tell(Browsing.as(ana.id(), links, port), "name", "Ana Silva");
        String address = publish();
        leaving.erase(ana.id(), Attribution.REMOVED);
        index.refresh();
        assertThat(stranger.get(address).body()).contains("kept the dike").doesNotContain("Ana Silva");
    }

    @Test
    void whoLeavesTakesAlongWhatWasNotPublished() {
        Person ana = group.add("Ana Silva", Role.MEMBER);
        tellers.tell(Browsing.as(ana.id(), links, port));
        leaving.erase(ana.id(), Attribution.KEPT);
        assertThat(tellers.count()).isZero();
    }

    @Test
    void theCopyOfMyDataHasWhatITold() {
        Person ana = group.add("Ana Silva", Role.MEMBER);
        tellers.tell(Browsing.as(ana.id(), links, port));
        assertThat(leaving.copyFor(ana.id()).get("accounts-of-practice"))
                .asString()
                .contains("kept the dike");
    }

    @Test
    void whatIsLongDecidedIsForgotten() {
        tellers.tell(stranger);
        editor.post(desk() + "/refusal", "words", "No.");
        assertThat(forgetting.forget()).isZero();
        jdbc.sql("UPDATE practice_accounts SET state_since = now() - interval '91 days'")
                .update();
        assertThat(forgetting.forget()).isEqualTo(1);
    }

    private String desk() {
        return "/editing/accounts/" + tellers.newest();
    }

    private java.net.http.HttpResponse<String> edit(String version, String... fields) {
        String[] usual = {
            "version", version, "done", "x", "country", "NL", "language", "en", "voice", "citizen", "shown", "name"
        };
        return editor.post(
                desk(),
                java.util.stream.Stream.of(usual, fields)
                        .flatMap(java.util.stream.Stream::of)
                        .toArray(String[]::new));
    }

    private String publish(String... tags) {
        if (tags.length > 0)
            edit(
                    "1",
                    java.util.stream.Stream.of(
                                    new String[] {
                                        "done",
                                        "Neighbours kept the dike.",
                                        "about",
                                        "burgernet-netherlands",
                                        "name",
                                        "Ben Okri"
                                    },
                                    tags)
                            .flatMap(java.util.stream.Stream::of)
                            .toArray(String[]::new));
        editor.post(desk() + "/publication");
        index.refresh();
        return stranger.get("/accounts.json")
                .body()
                .replaceAll("(?s).*?http://[^/]+(/accounts/\\d+-[a-z0-9-]+)\".*", "$1");
    }

    private List<String> mailsTo(String address) {
        return jdbc.sql("SELECT plain FROM mails WHERE recipient = :to")
                .param("to", address)
                .query(String.class)
                .list();
    }

    private static void assertNothingRuns(String page) {
        assertThat(page)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img src=x")
                .doesNotContainPattern("<[a-z][^<>]*\\son\\w+=");
    }
}
