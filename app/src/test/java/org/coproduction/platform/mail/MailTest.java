package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.coproduction.CommonsTest;
import org.coproduction.platform.store.CannotStart;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Against a real SMTP server. */
@CommonsTest
class MailTest {
    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("commons", "secret"));

    @Autowired
    Letters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    ReturnedMail returned;

    @Autowired
    SchedulerClient jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM mails").update();
    }

    @Test
    void aMailIsPlainAndHtmlInTheLanguageOfItsReceiver() throws MessagingException {
        UUID id = letters.post(letter("Écrire à <tous>"));
        deliver(id, SMTP.getSmtp().getPort());
        MimeMessage received = SMTP.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Écrire à <tous>");
        assertThat(received.getHeader("Content-Language")).containsExactly("fr");
        assertThat(received.getHeader("Message-ID")[0]).contains(id.toString());
        assertThat(GreenMailUtil.getBody(received)).contains("text/plain", "text/html", "Bonjour &lt;Ana&gt;");
    }

    @Test
    void whatIsSentIsForgottenAndNotSentAgain() {
        UUID id = letters.post(letter("Un lien"));
        deliver(id, SMTP.getSmtp().getPort());
        deliver(id, SMTP.getSmtp().getPort());
        assertThat(SMTP.getReceivedMessages()).hasSize(1);
        assertThat(outbox.unsent(id)).isEmpty();
        assertThat(row(id).state()).isEqualTo(Outbox.State.SENT);
    }

    @Test
    void aMailOfAConversationStandsWithItAndCanBeStopped() throws MessagingException {
        UUID id = letters.post(
                letter("Re: Un débat"),
                new Conversation(
                        "post-7", "debate-3", "answers+secret@example.org", "https://commons.example.org/stop/x"));
        deliver(id, SMTP.getSmtp().getPort());
        MimeMessage received = SMTP.getReceivedMessages()[0];
        assertThat(received.getHeader("Message-ID")).containsExactly("<post-7@example.org>");
        assertThat(received.getHeader("In-Reply-To")).containsExactly("<debate-3@example.org>");
        assertThat(received.getHeader("References")).containsExactly("<debate-3@example.org>");
        assertThat(received.getHeader("Reply-To")).containsExactly("answers+secret@example.org");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<https://commons.example.org/stop/x>");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    private static final String QUEUE = """
        SELECT m.subject FROM scheduled_tasks t JOIN mails m ON m.id::text = t.task_instance
         WHERE t.task_name = 'mail' ORDER BY t.priority DESC, t.execution_time
        """;

    @Test
    void whatSomebodyWaitsForPassesWhatTellsMany() {
        List<String> queue = transaction.execute(status -> {
            letters.post(letter("Un débat"), new Conversation(null, null, null, "https://commons.example.org/stop/x"));
            letters.post(letter("Un lien"));
            return jdbc.sql(QUEUE).query(String.class).list();
        });
        assertThat(queue).containsExactly("Un lien", "Un débat");
    }

    @Test
    void whatTheServerDoesNotTakeIsSeenAndTriedAgainLater() {
        UUID id = letters.post(letter("Un lien"));
        deliver(id, 1);
        assertThat(row(id).state()).isEqualTo(Outbox.State.TRIED);
        assertThat(row(id).fault()).contains("localhost");
        assertThat(outbox.faulty()).isEqualTo(1);
        deliver(id, SMTP.getSmtp().getPort());
        assertThat(row(id).state()).isEqualTo(Outbox.State.SENT);
    }

    @Test
    void anHourWithoutAServerLosesNothingAndSendsNothingTwice() {
        List<UUID> mails = List.of(letters.post(letter("Un")), letters.post(letter("Deux")));
        Duration waited = Duration.ZERO;
        for (int tries = 0; waited.compareTo(Duration.ofHours(1)) < 0; tries++) {
            mails.forEach(mail -> deliver(mail, 1));
            waited = waited.plus(Delivery.pause(tries));
        }
        assertThat(outbox.waiting()).containsAll(mails);
        for (int again = 0; again < 2; again++)
            mails.forEach(mail -> deliver(mail, SMTP.getSmtp().getPort()));
        assertThat(SMTP.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whatMakesNoSenseAnyMoreIsNotSentWhenTheServerIsBack() {
        UUID id = letters.post(letter("Un lien"));
        jdbc.sql("UPDATE mails SET good_until = now() - interval '1 minute'").update();
        deliver(id, SMTP.getSmtp().getPort());
        assertThat(SMTP.getReceivedMessages()).isEmpty();
        assertThat(row(id).state()).isEqualTo(Outbox.State.OVER);
    }

    @Test
    void aMailThatCannotBeDeliveredComesBackToAnAddressThatNamesIt() throws MessagingException {
        UUID id = letters.post(letter("Un lien"));
        inbox = inbox(true);
        deliver(id, SMTP.getSmtp().getPort());
        assertThat(SMTP.getReceivedMessages()[0].getHeader("Return-Path"))
                .containsExactly("<answers+" + ReturnedMail.tag(id) + "@example.org>");
        assertThat(ReturnedMail.behind(ReturnedMail.tag(id))).contains(id);
    }

    @Test
    void withoutAMailboxInTheSameDomainItComesBackToTheSender() throws MessagingException {
        inbox = inbox(false);
        deliver(letters.post(letter("Un lien")), SMTP.getSmtp().getPort());
        assertThat(SMTP.getReceivedMessages()[0].getHeader("Return-Path")).containsExactly("<commons@example.org>");
    }

    @Test
    void pausesDoubleUpToSomeHours() {
        assertThat(Delivery.pause(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Delivery.pause(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Delivery.pause(60)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void aHeaderIsOneLine() {
        assertThatThrownBy(() -> letter("Bonjour\r\nBcc: tous@example.org"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one line");
    }

    @Test
    void aServerWithoutASenderIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new MailSettings("mail.example.org", 0, "", "", "", MailSettings.Security.TLS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("COMMONS_MAIL_FROM");
    }

    private static Letter letter(String subject) {
        return new Letter(
                "ana@example.org",
                Language.FR,
                subject,
                List.of("Bonjour <Ana>"),
                new Letter.Link("Ouvrir", "https://commons.example.org/x"),
                List.of(),
                Duration.ofDays(1));
    }

    private InboxSettings inbox = inbox(false);

    private static InboxSettings inbox(boolean returns) {
        return new InboxSettings(
                "localhost",
                1,
                "answers",
                "secret",
                "answers@example.org",
                MailSettings.Security.NONE,
                DataSize.ofMegabytes(1),
                returns);
    }

    private void deliver(UUID id, int port) {
        MailSettings settings = new MailSettings(
                "localhost", port, "commons", "secret", "commons@example.org", MailSettings.Security.NONE);
        new Delivery(outbox, new MailServer(settings, inbox), returned, jobs).deliver(id);
    }

    private Outbox.Row row(UUID id) {
        return outbox.newest().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
