package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Role;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A link in a post or a summary to a record is seen from both ends. */
@CommonsTest
class ReferencesTest {
    @Autowired
    ApplicationContext context;

    private static final String QUESTION = "/questions/trust-both-ways";
    private static final String NAMED = "It is also named in";

    @LocalServerPort
    int port;

    @Autowired
    References references;

    @Autowired
    SiteAddress site;

    Debating debating;
    Browsing anas;
    Browsing editors;

    @BeforeEach
    void make() {
        debating = new Debating(context);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        editors = debating.browser(debating.person("Eve Dunn", Role.EDITOR));
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void aRecordThatAPostNamesLeadsToTheDebate() {
        String debate = Debating.start(anas, "A title", "See [trust](" + QUESTION + ").");
        assertThat(visitor().get(QUESTION).body()).contains(NAMED, "href=\"" + debate + "\"");
        assertThat(visitor().get("/discussion/on/question/trust-both-ways").body())
                .contains(NAMED);
    }

    @Test
    void aDebateOnTheRecordIsListedThereOnce() {
        String debate =
                Debating.start(anas, "A title", "See [trust](" + QUESTION + ").", "on", "question:trust-both-ways");
        assertThat(visitor().get(QUESTION).body())
                .containsOnlyOnce("href=\"" + debate + "\"")
                .doesNotContain(NAMED);
    }

    @Test
    void whatAnEditTakesOutLeadsBackNoMore() {
        String debate = Debating.start(anas, "A title", "See [trust](" + QUESTION + ").");
        anas.post(debating.post(debate, 1), "text", "Never mind.", "language", "en", "revision", "1");
        assertThat(visitor().get(QUESTION).body()).doesNotContain(NAMED);
    }

    @Test
    void whatIsTakenBackLeadsBackOnlyWhenItIsBroughtBack() {
        String debate = Debating.start(anas, "A title", "First");
        anas.post(Debating.answers(debate), "text", "See [trust](" + QUESTION + ").", "language", "en");
        String post = debating.post(debate, 2);
        anas.post(post + "/deletion");
        assertThat(visitor().get(QUESTION).body()).doesNotContain(NAMED);
        anas.post(post + "/restoration");
        assertThat(visitor().get(QUESTION).body()).contains(NAMED);
    }

    @Test
    void strangersAreNotToldThatMembersNameARecord() {
        Debating.start(anas, "Among us", "See [trust](" + QUESTION + ").", "space", "members");
        assertThat(visitor().get(QUESTION).body()).doesNotContain(NAMED, "Among us");
        assertThat(anas.get(QUESTION).body()).contains(NAMED, "Among us");
    }

    @Test
    void aRecordThatOnlyTheSummaryNamesLeadsToTheDebateWhileItIsClosed() {
        String debate = Debating.start(anas, "A title", "First");
        String reading = "/readings/alford1998";
        close(debate, 0, "See [trust](" + QUESTION + ").", "And [this](" + reading + ").");
        for (String page : List.of(QUESTION, reading, "/discussion/on/question/trust-both-ways"))
            assertThat(visitor().get(page).body()).as(page).contains(NAMED, "href=\"" + debate + "\"");
        editors.post(bare(debate) + "/reopening");
        assertThat(visitor().get(QUESTION).body()).doesNotContain(NAMED);
        close(debate, 1, "Only [this](" + reading + ") now.", "");
        assertThat(visitor().get(QUESTION).body()).doesNotContain(NAMED);
        assertThat(visitor().get(reading).body()).contains(NAMED, "href=\"" + debate + "\"");
    }

    @Test
    void strangersAreNotToldThatASummaryForMembersNamesARecord() {
        String debate = Debating.start(anas, "Among us", "First", "space", "members");
        String before = visitor().get(QUESTION).body();
        close(debate, 0, "See [trust](" + QUESTION + ").", "");
        assertThat(visitor().get(QUESTION).body()).isEqualTo(before);
        assertThat(anas.get(QUESTION).body()).contains(NAMED, "Among us");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](/cases/burgernet-netherlands)",
                "[a](/fr/cases/burgernet-netherlands#sources)",
                "[a](/cases/burgernet-netherlands/versions/1)",
                "> [a](/cases/burgernet-netherlands?x=1)"
            })
    void aRecordIsKnownByItsAddress(String text) {
        assertThat(references.in(new PostText(text, Tongue.EN)))
                .containsExactly(new SubjectId("case", "burgernet-netherlands"));
    }

    @Test
    void theWholeAddressOfARecordIsItsAddressToo() {
        String text = "[a](" + site.whole(Language.FR, "/readings/alford1998") + ")";
        assertThat(references.in(new PostText(text, Tongue.EN)))
                .containsExactly(new SubjectId("reading", "alford1998"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/burgernet-netherlands",
                "`[a](/cases/burgernet-netherlands)`",
                "[a](https://example.org/cases/burgernet-netherlands)",
                "[a](/cases/)",
                "[a](/casesburgernet)"
            })
    void whatIsNoLinkToARecordNamesNone(String text) {
        assertThat(references.in(new PostText(text, Tongue.EN))).isEmpty();
    }

    private void close(String debate, int known, String agreed, String open) {
        editors.post(
                bare(debate) + "/closing",
                "agreed",
                agreed,
                "open",
                open,
                "language",
                "en",
                "known",
                Integer.toString(known));
    }

    private static String bare(String debate) {
        return debate.replaceFirst("(/threads/\\d+)/.*", "$1");
    }

    private Visitor visitor() {
        return new Visitor(port);
    }
}
