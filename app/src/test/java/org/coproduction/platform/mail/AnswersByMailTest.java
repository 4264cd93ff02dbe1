package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.coproduction.CommonsTest;
import org.coproduction.discussion.NewcomerRules;
import org.coproduction.discussion.Newcomers;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.Secret;
import org.coproduction.people.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Members answer by mail, at a real IMAP server; what they send is in {@code replies/}. */
@CommonsTest
class AnswersByMailTest {
    private static final String SECRET = "abcdefghijklmnopqrstuvwxyz234567";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.IMAP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("answers@example.org", "answers", "secret"))
            .withPerMethodLifecycle(false);

    @Autowired
    IncomingMail incoming;

    @Autowired
    People people;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    long debate;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.EDITOR);
        debate = jdbc.sql("""
                INSERT INTO debates (category, space, title, language, last_number, posts)
                VALUES ('practice', 'members', 'How do you keep volunteers?', 'en', 1, 1) RETURNING id
                """).query(Long.class).single();
        jdbc.sql("INSERT INTO reply_addresses (hash, person, debate) VALUES (:hash, :person, :debate)")
                .param("hash", Secret.hash(SECRET))
                .param("person", ana.id().value())
                .param("debate", debate)
                .update();
    }

    @AfterEach
    void putBack() throws FolderException {
        SERVER.purgeEmailFromAllMailboxes();
        jdbc.sql("DELETE FROM debates WHERE id = :id").param("id", debate).update();
        jdbc.sql("DELETE FROM received_mails").update();
        group.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail",
                "gmail-html",
                "outlook-web",
                "outlook-desktop-html",
                "outlook-mobile-html",
                "apple-mail",
                "apple-mail-html",
                "thunderbird",
                "yahoo"
            })
    void whatSomebodyWroteThemselvesIsPostedUnderTheirName(String sample) throws Exception {
        arrives(file(sample + ".eml"));
        look();
        assertThat(posts()).containsExactly(file(sample + ".txt").strip());
        assertThat(authors()).containsExactly(ana.id().value());
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out-of-office", "vacation", "bounce", "mailing-list", "our-own"})
    void whatAProgramSendsIsNeitherPostedNorAnswered(String sample) throws Exception {
        arrives(file("automatic/" + sample + ".eml"));
        look();
        assertThat(posts()).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(unread()).isZero();
    }

    @Test
    void aMailThatIsReadTwiceIsPostedOnce() throws Exception {
        arrives(file("gmail.eml"));
        look();
        markAsUnread();
        look();
        assertThat(posts()).hasSize(1);
    }

    @Test
    void twoThatSayTheSameAreTwo() throws Exception {
        arrives(plain("ana.silva@example.org", "Yes."));
        arrives(plain("ana.silva@example.org", "Yes.").replace("plain-1", "plain-2"));
        look();
        assertThat(posts()).containsExactly("Yes.", "Yes.");
    }

    @Test
    void somebodyElseWithTheAddressIsNotBelievedAndTheMemberIsTold() throws Exception {
        arrives(plain("mallory@example.net", "I am Ana."));
        look();
        assertThat(posts()).isEmpty();
        assertThat(told()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("ana.silva@example.org");
            assertThat(outbox.unsent(mail.id()).orElseThrow().plain()).contains("mallory@example.net");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ana.silva@example.org\" <mallory@example.net>",
                "ana.silva@example.org, mallory@example.net",
                "Ana Silva <ana.silva@example.org.example.net>"
            })
    void whoeverASenderPretendsToBeIsNotBelieved(String from) throws Exception {
        arrives(plain("ana.silva@example.org", "I am Ana.").replaceFirst("From: .*", "From: " + from));
        look();
        assertThat(posts()).isEmpty();
        assertThat(told()).allMatch(mail -> mail.recipient().equals("ana.silva@example.org"));
    }

    @Test
    void anAnswerToADebateThatWentIntoAnotherStandsThere() throws Exception {
        long other = jdbc.sql("""
                INSERT INTO debates (category, space, title, language, last_number, posts)
                VALUES ('practice', 'members', 'Who stays?', 'en', 1, 1) RETURNING id
                """).query(Long.class).single();
        jdbc.sql("UPDATE debates SET merged_into = :other WHERE id = :id")
                .param("other", other)
                .param("id", debate)
                .update();
        arrives(plain("ana.silva@example.org", "Half of ours."));
        look();
        assertThat(posts()).isEmpty();
        jdbc.sql("DELETE FROM debates WHERE id = :id").param("id", debate).update();
        debate = other;
        assertThat(posts()).containsExactly("Half of ours.");
    }

    @Test
    void anAnswerToAPostThatWasTakenBackMeanwhileStandsBelowItsPlace() throws Exception {
        jdbc.sql("INSERT INTO posts (debate, number, voice, deleted_at) VALUES (:id, 2, 'citizen', now())")
                .param("id", debate)
                .update();
        jdbc.sql("UPDATE debates SET last_number = 2 WHERE id = :id")
                .param("id", debate)
                .update();
        arrives(plain("ana.silva@example.org", "Half of ours."));
        look();
        assertThat(posts()).containsExactly("Half of ours.");
    }

    @Test
    void aPageOfManyMegabytesIsReadAndSaidToBeTooLong() throws Exception {
        byte[] page = "<p>Word by word</p>\n".repeat(400_000).getBytes(StandardCharsets.US_ASCII);
        arrives(raw("text/html; charset=utf-8", page));
        look(DataSize.ofMegabytes(10));
        assertThat(posts()).isEmpty();
        assertThat(outbox.unsent(told().getFirst().id()).orElseThrow().plain()).contains("is longer than");
    }

    @ParameterizedTest
    @CsvSource({"40000, 1", "100000, 0"})
    void aWordMayBeAsLongAsAPost(int letters, int posted) throws Exception {
        arrives(plain("ana.silva@example.org", "x".repeat(letters)));
        look();
        assertThat(posts()).hasSize(posted);
    }

    @Test
    void anAddressThatStandsForNobodyAnswersNothing() throws Exception {
        arrives(plain("ana.silva@example.org", "Hello?").replace(SECRET, "zzzzzzzzzzzzzzzz"));
        arrives(plain("ana.silva@example.org", "Hello?")
                .replace("+" + SECRET, "")
                .replace("plain-1", "plain-2"));
        look();
        assertThat(posts()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void whoseAccountIsClosedPostsNothing() throws Exception {
        people.disable(ana.id(), null);
        arrives(file("gmail.eml"));
        look();
        assertThat(posts()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void theFirstPostOfANewMemberWaitsForAnEditorAsOnTheSite() throws Exception {
        people.change(ana.id(), Role.MEMBER, Set.of(), null);
        NewcomerRules usual = newcomers.rules();
        newcomers.rule(new NewcomerRules(true, 5, 2), ana.id().value());
        arrives(file("gmail.eml"));
        look();
        newcomers.rule(usual, ana.id().value());
        assertThat(posts()).isEmpty();
        assertThat(outbox.unsent(told().getFirst().id()).orElseThrow().plain())
                .contains("waits until an editor has read it");
    }

    @Test
    void anAnswerToADebateThatWasHiddenMeanwhileIsSaidToBeLost() throws Exception {
        people.change(ana.id(), Role.MEMBER, Set.of(), null);
        jdbc.sql("UPDATE debates SET posts = 0 WHERE id = :id")
                .param("id", debate)
                .update();
        arrives(file("gmail.eml"));
        look();
        assertThat(posts()).isEmpty();
        assertThat(outbox.unsent(told().getFirst().id()).orElseThrow().plain())
                .contains("can no longer be read")
                .doesNotContain("volunteers");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                UTF-8,        日本語 emoji 👩🏽‍🔬 and שלום
                KOI8-R,       Привет из города
                Shift_JIS,    共同生産
                GB18030,      合作生产
                ISO-8859-2,   Zażółć gęślą jaźń
                windows-1252, naïve – “quoted” €
                ISO-2022-JP,  共同生産
                """)
    void lettersOfEveryCharsetAreKept(String charset, String text) throws Exception {
        arrives(raw("text/plain; charset=" + charset, text.getBytes(Charset.forName(charset))));
        look();
        assertThat(posts()).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=unknown-8bit", "text/plain; charset=us-ascii"})
    void aCharsetThatIsWrongOrMissingIsGuessed(String type) throws Exception {
        arrives(raw(type, "Ça marche".getBytes(StandardCharsets.UTF_8)));
        look();
        assertThat(posts()).containsExactly("Ça marche");
    }

    @Test
    void whatIsTooLargeIsSaidOnce() throws Exception {
        arrives(plain("ana.silva@example.org", "x".repeat(3_000)));
        look(DataSize.ofKilobytes(2));
        markAsUnread();
        look(DataSize.ofKilobytes(2));
        assertThat(posts()).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'> Half of ours leave.',nothing of your own", "'',nothing of your own"})
    void anAnswerWithoutOwnWordsIsNotPostedAndItsSenderToldWhy(String text, String why) throws Exception {
        arrives(plain("ana.silva@example.org", text));
        look();
        assertThat(posts()).isEmpty();
        assertThat(outbox.unsent(told().getFirst().id()).orElseThrow().plain()).contains(why);
    }

    @Test
    void attachmentsAreLeftOutAndThatIsSaid() throws Exception {
        String parts =
                "--B\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--B\r\nContent-Type: application/pdf\r\n"
                        + "Content-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF\r\n--B--\r\n";
        arrives(raw("multipart/mixed; boundary=B", parts.getBytes(StandardCharsets.US_ASCII)));
        look();
        assertThat(posts()).containsExactly("See attached.");
        assertThat(outbox.unsent(told().getFirst().id()).orElseThrow().plain())
                .contains("was posted, but not all that was attached");
    }

    @Test
    void filesGoWithTheAnswerAndPicturesAmongItsWordsDoNot() throws Exception {
        String parts = "--B\r\nContent-Type: multipart/related; boundary=C\r\n\r\n"
                + "--C\r\nContent-Type: text/html\r\n\r\n<p>See attached.</p><img src=\"cid:1\">\r\n"
                + "--C\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <1>\r\n\r\nPNG\r\n--C--\r\n"
                + "--B\r\nContent-Type: application/pdf\r\n"
                + "Content-Disposition: attachment; filename=\"=?UTF-8?Q?../proc=C3=A8s.pdf?=\"\r\n\r\n%PDF-1.7 %%EOF\r\n"
                + "--B\r\nContent-Type: text/csv; name=who.csv\r\nContent-Disposition: attachment\r\n\r\nname,country\r\n"
                + "--B--\r\n";
        arrives(raw("multipart/mixed; boundary=B", parts.getBytes(StandardCharsets.US_ASCII)));
        look();
        assertThat(posts()).containsExactly("See attached.");
        assertThat(jdbc.sql("""
                SELECT f.name FROM post_files f JOIN posts p ON p.id = f.post WHERE p.debate = :debate ORDER BY f.number
                """).param("debate", debate).query(String.class).list())
                .containsExactly("procès.pdf", "who.csv");
    }

    @Test
    void twoProgramsThatAnswerEachOtherAreStopped() throws Exception {
        for (int i = 0; i < 22; i++)
            arrives(plain("ana.silva@example.org", "I am away.").replace("plain-1", "loop-" + i));
        look();
        assertThat(posts()).hasSize(20);
    }

    @Test
    void oneMailThatNobodyCanReadKeepsNoOtherWaiting() throws Exception {
        arrives(raw("multipart/mixed", "no boundary".getBytes(StandardCharsets.US_ASCII))
                .replace("raw-1", "broken-1"));
        arrives(file("gmail.eml"));
        look();
        assertThat(posts()).hasSize(1);
        assertThat(unread()).isZero();
    }

    @Test
    void whatArrivesWhileTheServerCannotBeReachedIsTakenLater() throws Exception {
        arrives(file("gmail.eml"));
        assertThatThrownBy(() -> new Inbox(settings(1, DataSize.ofMegabytes(1)), incoming).look())
                .isInstanceOf(MessagingException.class);
        assertThat(posts()).isEmpty();
        look();
        assertThat(posts()).hasSize(1);
    }

    private void look() throws MessagingException {
        look(DataSize.ofMegabytes(1));
    }

    private void look(DataSize largest) throws MessagingException {
        new Inbox(settings(SERVER.getImap().getPort(), largest), incoming).look();
    }

    private static InboxSettings settings(int port, DataSize largest) {
        return new InboxSettings(
                "localhost",
                port,
                "answers",
                "secret",
                "answers@example.org",
                MailSettings.Security.NONE,
                largest,
                true);
    }

    private static void arrives(String mail) throws MessagingException {
        byte[] bytes = mail.getBytes(StandardCharsets.ISO_8859_1);
        SERVER.getUserManager()
                .getUser("answers")
                .deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    /** As bytes go over the wire: each a sign. */
    private static String file(String name) throws IOException {
        byte[] bytes = new ClassPathResource("replies/" + name).getContentAsByteArray();
        return name.endsWith(".txt")
                ? new String(bytes, StandardCharsets.UTF_8)
                : new String(bytes, StandardCharsets.ISO_8859_1).replace("SECRET", SECRET);
    }

    private static String plain(String from, String text) {
        return head(from, "plain-1") + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
    }

    private static String raw(String type, byte[] body) {
        return head("ana.silva@example.org", "raw-1") + "Content-Transfer-Encoding: 8bit\r\nContent-Type: " + type
                + "\r\n\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    }

    private static String head(String from, String id) {
        return "From: Ana <" + from + ">\r\nTo: answers+" + SECRET + "@example.org\r\nSubject: Re\r\nMessage-ID: <" + id
                + "@example.org>\r\nMIME-Version: 1.0\r\n";
    }

    private void markAsUnread() throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("localhost", SERVER.getImap().getPort(), "answers", "secret");
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                for (Message mail : folder.getMessages()) mail.setFlag(Flags.Flag.SEEN, false);
            }
        }
    }

    private static int unread() throws Exception {
        return SERVER.getManagers()
                .getImapHostManager()
                .getInbox(SERVER.getUserManager().getUser("answers"))
                .getUnseenCount();
    }

    private List<String> posts() {
        return jdbc.sql(
                        "SELECT r.text FROM posts p JOIN post_revisions r ON r.post = p.id WHERE p.debate = :id ORDER BY p.number")
                .param("id", debate)
                .query(String.class)
                .list();
    }

    private Set<Object> authors() {
        return jdbc
                .sql("SELECT author FROM posts WHERE debate = :id")
                .param("id", debate)
                .query()
                .singleColumn()
                .stream()
                .collect(java.util.stream.Collectors.toSet());
    }

    private List<Outbox.Row> told() {
        return outbox.newest();
    }
}
