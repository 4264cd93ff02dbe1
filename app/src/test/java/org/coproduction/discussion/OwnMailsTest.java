package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A member is asked whether mails in an archive that came from their address are theirs. */
@CommonsTest
class OwnMailsTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    ArchiveImport archive;

    @Autowired
    Categories categories;

    @Autowired
    Leaving leaving;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @TempDir
    Path directory;

    Debating debating;
    Person ana;
    Browsing anas;
    String debate;

    @BeforeEach
    void make() throws IOException {
        debating = new Debating(site);
        ana = debating.person("Ana Silva", Role.MEMBER);
        anas = debating.browser(ana);
        archive.bring(
                List.of(new Mailbox()
                        .mail(
                                "a",
                                "A. S. <Ana.Silva@example.org>",
                                "Mon, 01 Mar 2010 09:00:00 +0000",
                                "Volunteers",
                                "",
                                "Who?")
                        .mail(
                                "b",
                                "Ana Silva <ana@elsewhere.example>",
                                "Tue, 02 Mar 2010 09:00:00 +0000",
                                "Re: Volunteers",
                                Mailbox.answering("a"),
                                "We.")
                        .in(directory)),
                new ArchivePlace("coprod-l", categories.with("practice").orElseThrow(), Space.Open.PUBLIC, Tongue.EN),
                "root",
                progress -> {});
        debate = jdbc.sql(
                        "SELECT '/discussion/threads/' || id || '/volunteers' FROM debates WHERE title = 'Volunteers'")
                .query(String.class)
                .single();
    }

    @AfterEach
    void putBack() {
        debating.close();
        jdbc.sql("DELETE FROM list_archives").update();
    }

    @Test
    void theyAreAskedOnTheirPage() {
        assertThat(anas.get("/me").body()).contains("coprod-l", "are they yours?", "/me/mails");
        assertThat(anas.get("/me/mails").body()).contains("Volunteers", "A. S.").doesNotContain("elsewhere");
    }

    @Test
    void untilTheySayYesItIsTheirsForNobody() {
        assertThat(visitor()).contains("A. S.", "in the archive of coprod-l").doesNotContain("voice researcher");
        assertThat(anas.get("/people/ana-silva/contributions").body()).doesNotContain("Volunteers");
    }

    @Test
    void whatTheySayIsTheirsStandsUnderTheirName() {
        anas.get("/me/mails");
        anas.post("/me/mails", "mine", "true");
        assertThat(visitor())
                .containsSubsequence("Ana Silva", "voice researcher", "in the archive of coprod-l", "Who?");
        assertThat(anas.get("/me").body()).doesNotContain("are they yours?");
    }

    @Test
    void theyCanThinkAgain() {
        anas.get("/me/mails");
        anas.post("/me/mails", "mine", "true");
        anas.post("/me/mails/" + post(1), "mine", "false");
        assertThat(visitor()).contains("A. S.").doesNotContain("voice researcher");
        assertThat(anas.get("/me/mails").body()).contains("not yours", "This is mine");
    }

    @Test
    void aMailFromAnotherAddressIsNotTheirsWhateverItsName() {
        anas.get("/me/mails");
        assertThat(anas.post("/me/mails/" + post(2), "mine", "true").statusCode())
                .isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(author) FROM posts WHERE id = :id")
                        .param("id", post(2))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theirCopyHasThem() {
        assertThat(json.writeValueAsString(leaving.copyFor(ana.id()).get("mailing-lists")))
                .contains("coprod-l", "Who?")
                .doesNotContain("We.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoLeavesWithoutCreditIsNotNamedInTheArchiveEither(boolean said) {
        if (said) {
            anas.get("/me/mails");
            anas.post("/me/mails", "mine", "true");
        }
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(visitor()).contains("A former member", "Who?").doesNotContain("A. S.");
    }

    @Test
    void whoLeavesWithCreditKeepsTheirName() {
        anas.get("/me/mails");
        anas.post("/me/mails", "mine", "true");
        leaving.erase(ana.id(), Attribution.KEPT);
        assertThat(visitor()).contains("Ana Silva", "Who?");
        jdbc.sql("DELETE FROM former_people").update();
    }

    private String visitor() {
        return new Visitor(port).get(debate).body();
    }

    private long post(int number) {
        return Long.parseLong(debating.post(debate, number).replaceFirst(".*/", ""));
    }
}
