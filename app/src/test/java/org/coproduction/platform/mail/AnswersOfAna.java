package org.coproduction.platform.mail;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.Secret;
import org.coproduction.people.TestPeople;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Ana answers by mail in a test: to a debate among members, at a real IMAP server. */
final class AnswersOfAna implements AutoCloseable {
    static final String ADDRESS = "ana.silva@example.org";
    static final String SECRET = "abcdefghijklmnopqrstuvwxyz234567";

    private static final DataSize USUAL = DataSize.ofMegabytes(1);
    private static final String INBOX = "answers";

    private final GreenMailExtension server;
    private final IncomingMail incoming;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final TestPeople group;
    final Person ana;
    long debate;

    AnswersOfAna(ApplicationContext site, GreenMailExtension server) {
        this.server = server;
        incoming = site.getBean(IncomingMail.class);
        outbox = site.getBean(Outbox.class);
        jdbc = site.getBean(JdbcClient.class);
        group = new TestPeople(site.getBean(People.class), jdbc);
        ana = group.add("Ana Silva", Role.EDITOR);
        debate = debate("How do you keep volunteers?");
        jdbc.sql("INSERT INTO reply_addresses (hash, person, debate) VALUES (:hash, :person, :debate)")
                .param("hash", Secret.hash(SECRET))
                .param("person", ana.id().value())
                .param("debate", debate)
                .update();
    }

    /** One for each class of tests. */
    static GreenMailExtension server() {
        return new GreenMailExtension(ServerSetupTest.IMAP.dynamicPort())
                .withConfiguration(GreenMailConfiguration.aConfig().withUser("answers@example.org", INBOX, "secret"))
                .withPerMethodLifecycle(false);
    }

    long debate(String title) {
        return jdbc.sql("""
                INSERT INTO debates (category, space, title, language, last_number, posts)
                VALUES ('practice', 'members', :title, 'en', 1, 1) RETURNING id
                """).param("title", title).query(Long.class).single();
    }

    void look() throws MessagingException {
        look(USUAL);
    }

    void look(DataSize largest) throws MessagingException {
        look(server.getImap().getPort(), largest);
    }

    /** At a port where nobody listens. */
    void lookWhereNobodyIs() throws MessagingException {
        look(1, USUAL);
    }

    private void look(int port, DataSize largest) throws MessagingException {
        new Inbox(
                        new InboxSettings(
                                "localhost",
                                port,
                                INBOX,
                                "secret",
                                "answers@example.org",
                                MailSettings.Security.NONE,
                                largest,
                                true),
                        incoming)
                .look();
    }

    void arrives(String mail) throws MessagingException {
        byte[] bytes = mail.getBytes(StandardCharsets.ISO_8859_1);
        server.getUserManager()
                .getUser(INBOX)
                .deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    /** As bytes go over the wire: each a sign. */
    static String file(String name) throws IOException {
        byte[] bytes = new ClassPathResource("replies/" + name).getContentAsByteArray();
        return name.endsWith(".txt")
                ? new String(bytes, StandardCharsets.UTF_8)
                : new String(bytes, StandardCharsets.ISO_8859_1).replace("SECRET", SECRET);
    }

    static String plain(String from, String text) {
        return head(from, "plain-1") + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
    }

    static String raw(String type, byte[] body) {
        return head(ADDRESS, "raw-1") + "Content-Transfer-Encoding: 8bit\r\nContent-Type: " + type + "\r\n\r\n"
                + new String(body, StandardCharsets.ISO_8859_1);
    }

    private static String head(String from, String id) {
        return "From: Ana <" + from + ">\r\nTo: answers+" + SECRET + "@example.org\r\nSubject: Re\r\nMessage-ID: <" + id
                + "@example.org>\r\nMIME-Version: 1.0\r\n";
    }

    void markAsUnread() throws MessagingException {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("localhost", server.getImap().getPort(), INBOX, "secret");
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                for (Message mail : folder.getMessages()) mail.setFlag(Flags.Flag.SEEN, false);
            }
        }
    }

    int unread() throws Exception {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser(INBOX))
                .getUnseenCount();
    }

    private static final String POSTS =
            "SELECT r.text FROM posts p JOIN post_revisions r ON r.post = p.id WHERE p.debate = :id ORDER BY p.number";

    List<String> posts() {
        return jdbc.sql(POSTS).param("id", debate).query(String.class).list();
    }

    List<UUID> authors() {
        return jdbc.sql("SELECT DISTINCT author FROM posts WHERE debate = :id")
                .param("id", debate)
                .query(UUID.class)
                .list();
    }

    List<Outbox.Row> told() {
        return outbox.newest();
    }

    /** What the mail says that was posted last. */
    String lastTold() {
        return outbox.unsent(told().getFirst().id()).orElseThrow().plain();
    }

    @Override
    public void close() throws FolderException {
        server.purgeEmailFromAllMailboxes();
        jdbc.sql("DELETE FROM debates WHERE id = :id").param("id", debate).update();
        jdbc.sql("DELETE FROM received_mails").update();
        group.close();
    }
}
