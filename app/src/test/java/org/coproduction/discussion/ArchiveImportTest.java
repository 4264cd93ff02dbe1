package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.discussion.ArchiveImport.Brought;
import org.coproduction.people.Role;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class ArchiveImportTest {
    private static final String MONDAY = "Mon, 01 Mar 2010 09:00:00 +0000";
    private static final String TUESDAY = "Tue, 02 Mar 2010 09:00:00 +0000";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext site;

    @Autowired
    ArchiveImport archive;

    @Autowired
    ListArchives archives;

    @Autowired
    Categories categories;

    @Autowired
    SiteAddress address;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path directory;

    Debating debating;
    Visitor visitor;
    UUID eve;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        eve = debating.person("Eve Dunn", Role.ADMINISTRATOR).id().value();
        visitor = new Visitor(port);
    }

    @AfterEach
    void putBack() {
        debating.close();
        jdbc.sql("DELETE FROM list_archives").update();
    }

    @Test
    void aConversationBecomesADebateWithItsDatesAndNames() throws IOException {
        assertThat(bring(two())).isEqualTo(new Brought(2, 1, 0, 0));
        String page = visitor.get(debate("Volunteers")).body();
        assertThat(page)
                .containsSubsequence("Ana Silva", "coprod-l", "Who keeps them?", "Ben Okri", "We do.")
                .contains("2010-03-01T09:00:00Z", "2010-03-02T09:00:00Z")
                .doesNotContain("voice researcher", "@example.org");
    }

    @Test
    void theSameArchiveOnceMoreChangesNothing() throws IOException {
        bring(two());
        assertThat(bring(two())).isEqualTo(new Brought(0, 0, 0, 2));
        assertThat(archives.all()).hasSize(1);
    }

    @Test
    void anArchiveThatHasGrownGoesOnWhereItEnded() throws IOException {
        bring(two());
        Mailbox grown = two().mail(
                        "c", "Chi <chi@example.org>", TUESDAY, "Re: Volunteers", Mailbox.answering("b"), "So do we.");
        assertThat(bring(grown)).isEqualTo(new Brought(1, 0, 1, 2));
        assertThat(visitor.get(debate("Volunteers")).body()).containsSubsequence("#2", "#3", "So do we.");
    }

    @Test
    void aRehearsalOnlySaysWhatWouldCome() throws IOException {
        assertThat(archive.look(List.of(two().in(directory)), progress -> {})).isEqualTo(new Brought(2, 1, 0, 0));
        assertThat(archives.all()).isEmpty();
        assertThat(imported()).isZero();
    }

    @Test
    void aFaultAnywhereLeavesNothing() throws IOException {
        Path list = two().in(directory);
        Path none = Files.writeString(directory.resolve("none.txt"), "slug,title\n");
        assertThatThrownBy(() -> archive.bring(List.of(list, none), place(), "root", progress -> {}))
                .isInstanceOf(NoArchive.class)
                .hasMessageContaining("none.txt holds no mails");
        assertThat(imported()).isZero();
    }

    @Test
    void aPackedFileThatEndsTooSoonIsToldSo() throws IOException {
        Path packed = packed(two());
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length - 20));
        assertThatThrownBy(() -> archive.bring(List.of(packed), place(), "root", progress -> {}))
                .isInstanceOf(NoArchive.class)
                .hasMessageContaining("cannot be read to its end");
        assertThat(imported()).isZero();
    }

    @Test
    void packedFilesAreReadToo() throws IOException {
        assertThat(archive.bring(List.of(packed(two())), place(), "root", progress -> {})
                        .mails())
                .isEqualTo(2);
    }

    @Test
    void nobodyIsToldAndNothingOfItIsNew() throws IOException {
        Browsing anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        anas.post("/discussion/practice/following", "level", "everything");
        bring(two());
        assertThat(jdbc.sql("SELECT count(*) FROM notices").query(Integer.class).single())
                .isZero();
        assertThat(visitor.get("/discussion.atom").body()).doesNotContain("Volunteers");
        assertThat(visitor.get("/discussion/practice.atom").body()).doesNotContain("Volunteers");
    }

    @Test
    void itIsFoundByTheSearch() throws IOException {
        bring(two());
        debating.find();
        assertThat(visitor.get("/search?q=volunteers").body()).contains("Volunteers");
    }

    @Test
    void anImportIsTakenBackAsAWhole() throws IOException {
        bring(two());
        String debate = debate("Volunteers");
        long id = archives.all().getFirst().id();
        assertThat(archives.takeBack(id, eve)).isTrue();
        assertThat(visitor.get(debate).statusCode()).isEqualTo(404);
        assertThat(imported()).isZero();
        assertThat(bring(two()).mails()).isEqualTo(2);
    }

    @Test
    void afterAnAnswerItIsNotTakenBack() throws IOException {
        bring(two());
        Browsing anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        anas.post(Debating.answers(debate("Volunteers")), "text", "And today?", "language", "en");
        assertThat(archives.all().getFirst().answered()).isTrue();
        assertThat(archives.takeBack(archives.all().getFirst().id(), eve)).isFalse();
        assertThat(imported()).isEqualTo(2);
    }

    @Test
    void whatALaterImportAddedIsTakenBackAlone() throws IOException {
        bring(two());
        bring(two().mail("c", "Chi <chi@example.org>", TUESDAY, "Re: Volunteers", Mailbox.answering("b"), "So do we."));
        assertThat(archives.takeBack(archives.all().getLast().id(), eve))
                .as("the first")
                .isFalse();
        assertThat(archives.takeBack(archives.all().getFirst().id(), eve)).isTrue();
        assertThat(visitor.get(debate("Volunteers")).body())
                .contains("We do.", "2 posts")
                .doesNotContain("So do we.");
    }

    @Test
    void whatIsForMembersIsNotShownToOthers() throws IOException {
        archive.bring(
                List.of(two().in(directory)),
                new ArchivePlace("coprod-l", practice(), Space.Open.MEMBERS, Tongue.EN),
                "root",
                progress -> {});
        assertThat(visitor.get(debate("Volunteers")).statusCode()).isEqualTo(404);
    }

    @Test
    void addressesOfRecordsInAMailAreSeenFromBothEnds() throws IOException {
        String root = address.whole(Language.EN, "");
        bring(new Mailbox()
                .mail(
                        "a",
                        "Ana <ana@example.org>",
                        MONDAY,
                        "Reading",
                        "",
                        "Look at " + root + "/questions/trust-both-ways, and (" + root.replace("http:", "https:")
                                + "/fr/cases/burgernet-netherlands).\nBut not at https://example.org/cases/else."));
        String debate = debate("Reading");
        assertThat(visitor.get(debate).body())
                .contains("<a href=\"" + root + "/questions/trust-both-ways\"")
                .doesNotContain("<a href=\"https://example.org/cases/else");
        for (String record : List.of("question/trust-both-ways", "case/burgernet-netherlands"))
            assertThat(visitor.get("/discussion/on/" + record).body()).contains("href=\"" + debate + "\"");
    }

    @Test
    void attachmentsAreLeftOutAndThePostSaysSo() throws IOException {
        bring(new Mailbox()
                .mail(
                        "a",
                        "Ana <ana@example.org>",
                        MONDAY,
                        "Report",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n",
                        "--B\nContent-Type: text/plain\n\nSee attached.\n--B\nContent-Type: application/pdf\n"
                                + "Content-Disposition: attachment; filename=a.pdf\n\n%PDF\n--B--"));
        assertThat(visitor.get(debate("Report")).body())
                .contains("See attached.", "1 attachment of this mail was left out.")
                .doesNotContain("%PDF");
    }

    @Test
    void whatMailmanTookOutIsCountedAsLeftOut() throws IOException {
        String cut = "-------------- next part --------------\n";
        bring(new Mailbox()
                .mail(
                        "a",
                        "ana at example.org (Ana)",
                        MONDAY,
                        "Report",
                        "",
                        "See attached.\n" + cut + "An HTML attachment was scrubbed...\nURL: <http://x/a.html>\n" + cut
                                + "A non-text attachment was scrubbed...\nName: a.pdf\n"));
        assertThat(visitor.get(debate("Report")).body())
                .contains("See attached.", "1 attachment of this mail was left out.")
                .doesNotContain("scrubbed");
    }

    @Test
    void brokenMailsComeAlongAsFarAsTheyCanBeRead() throws IOException {
        Brought brought = bring(new Mailbox()
                .raw("Subject: Nothing else\n\nNeither date nor sender.\n")
                .raw("X-Any: thing\nno colon here\n: nothing\nSubject: Broken\n\nBelow a broken head.\n")
                .raw("Subject: \u202egnihtoN\u202c right\n\nשלום \u202eevil\u202c and \u0000\u0007control 👩🏽‍🔬\n")
                .raw("Subject: Unknown\nContent-Type: text/plain; charset=x-nobody\n\nÇa marche\n")
                .raw("Subject: Parts\nContent-Type: multipart/mixed\n\nwithout a boundary\n")
                .raw(
                        "Subject: Quoted\nContent-Transfer-Encoding: base64\nContent-Type: text/plain\n\n%%%not base64%%%\n")
                .raw("Message-ID: <self@x>\nReferences: <self@x>\nSubject: Circle\n\nRound\n")
                .raw("Subject: \n\n> only\n> quoted\n"));
        assertThat(brought).isEqualTo(new Brought(8, 8, 0, 0));
        assertThat(texts())
                .contains(
                        "Neither date nor sender.",
                        "Below a broken head.",
                        "שלום evil and control 👩🏽‍🔬",
                        "Ça marche",
                        "without a boundary",
                        "Round",
                        "> only\n> quoted");
        assertThat(titles()).contains("gnihtoN right", "Mail without a subject");
    }

    @Test
    void aMailOfTenMegabytesAndAWordOfAHundredThousandLettersAreCut() throws IOException {
        String paragraph = "<p>" + "word ".repeat(20) + "</p>\n";
        bring(new Mailbox()
                .mail(
                        "a",
                        "Ana <ana@example.org>",
                        MONDAY,
                        "Large",
                        "Content-Type: text/html\n",
                        paragraph.repeat(100_000))
                .mail("b", "Ana <ana@example.org>", MONDAY, "Long", "", "x".repeat(100_000)));
        assertThat(texts()).allSatisfy(text -> assertThat(text).hasSizeBetween(49_000, PostText.LONGEST));
        assertThat(visitor.get(debate("Long")).body()).contains("longer than a post can be");
    }

    private static Mailbox two() {
        return new Mailbox()
                .mail(
                        "b",
                        "Ben Okri <ben@example.org>",
                        TUESDAY,
                        "Re: [coprod] Volunteers",
                        Mailbox.answering("a"),
                        "We do. Ask chi@example.org.\n\nOn Mon, 1 Mar 2010 at 09:00, Ana Silva wrote:\n> Who keeps them?")
                .mail(
                        "a",
                        "Ana Silva <ana.silva@example.org>",
                        MONDAY,
                        "[coprod] Volunteers",
                        "",
                        "Who keeps them?\n\n-- \nAna");
    }

    private Path packed(Mailbox mails) throws IOException {
        Path packed = directory.resolve("2010-March.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(mails.in(directory), out);
        }
        return packed;
    }

    private Brought bring(Mailbox mails) throws IOException {
        return archive.bring(List.of(mails.in(directory)), place(), "root", progress -> {});
    }

    private ArchivePlace place() {
        return new ArchivePlace("coprod-l", practice(), Space.Open.PUBLIC, Tongue.EN);
    }

    private Category practice() {
        return categories.with("practice").orElseThrow();
    }

    private String debate(String title) {
        long id = jdbc.sql("SELECT id FROM debates WHERE title = :title")
                .param("title", title)
                .query(Long.class)
                .single();
        return Debate.address(id, new Title(title));
    }

    private int imported() {
        return jdbc.sql("SELECT count(*) FROM archived_posts")
                .query(Integer.class)
                .single();
    }

    private List<String> texts() {
        return jdbc.sql("SELECT r.text FROM archived_posts o JOIN post_revisions r ON r.post = o.post")
                .query(String.class)
                .list();
    }

    private List<String> titles() {
        return jdbc.sql("SELECT title FROM debates").query(String.class).list();
    }
}
