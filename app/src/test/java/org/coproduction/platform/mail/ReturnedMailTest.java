package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.coproduction.CommonsTest;
import org.coproduction.platform.words.Language;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Notices of failure come to the mailbox, at an address that names the mail. */
@CommonsTest
class ReturnedMailTest {
    private static final String ANA = "ana@example.org";

    @Autowired
    Letters letters;

    @Autowired
    IncomingMail incoming;

    @Autowired
    ReturnedMail returned;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    int notices;

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM mails").update();
        jdbc.sql("DELETE FROM returning_addresses").update();
        jdbc.sql("DELETE FROM received_mails").update();
    }

    @Test
    void afterThreeThatCameBackNothingRegularIsSent() throws Exception {
        for (int i = 0; i < 3; i++) comesBack(regular(), "failed", "5.1.1");
        assertThat(returned.from(ANA)).hasValueSatisfying(address -> {
            assertThat(address.stopped()).isTrue();
            assertThat(address.said()).isEqualTo("smtp; 550 No such user here");
        });
        assertThat(state(regular())).isEqualTo(Outbox.State.GIVEN_UP);
        assertThat(state(letters.post(letter()))).as("what its owner asks for").isEqualTo(Outbox.State.WAITING);
    }

    @Test
    void twoAreNoReasonToStop() throws Exception {
        UUID mail = regular();
        comesBack(mail, "failed", "5.1.1");
        comesBack(regular(), "failed", "5.1.1");
        assertThat(state(mail)).isEqualTo(Outbox.State.RETURNED);
        assertThat(state(regular())).isEqualTo(Outbox.State.WAITING);
    }

    @Test
    void noticesOfTheSameMailCountOnce() throws Exception {
        UUID mail = regular();
        for (int i = 0; i < 3; i++) comesBack(mail, "failed", "5.1.1");
        assertThat(returned.from(ANA).orElseThrow().times()).isEqualTo(1);
    }

    @Test
    void whatCameBackLongAgoIsForgotten() throws Exception {
        for (int i = 0; i < 2; i++) comesBack(regular(), "failed", "5.1.1");
        jdbc.sql("UPDATE returning_addresses SET last_at = now() - interval '31 days'")
                .update();
        comesBack(regular(), "failed", "5.1.1");
        assertThat(returned.from(ANA).orElseThrow().times()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"delayed,4.4.1", "failed,4.2.2", "failed,5.2.2", "failed,5.3.4", "failed,5.7.1", "relayed,2.1.5"})
    void whatIsLateFullLargeOrUnwantedSaysNothingOfTheAddress(String action, String status) throws Exception {
        comesBack(regular(), action, status);
        assertThat(returned.from(ANA)).isEmpty();
    }

    @Test
    void aNoticeForAMailThatNeverWasChangesNothing() throws Exception {
        comesBack(UUID.randomUUID(), "failed", "5.1.1");
        assertThat(jdbc.sql("SELECT count(*) FROM returning_addresses")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatAPersonSendsThereIsNeitherCountedNorAnswered() throws Exception {
        UUID mail = regular();
        arrives(head(mail) + "Content-Type: text/plain\r\n\r\nI am away. 5.1.1\r\n");
        assertThat(returned.from(ANA)).isEmpty();
        assertThat(outbox.newest()).extracting(Outbox.Row::id).containsExactly(mail);
    }

    @Test
    void anAddressThatItsServerRefusesAtOnceIsSeenInItsAnswer() throws Exception {
        MessagingException refused = new MessagingException(
                "not sent",
                new SMTPAddressFailedException(new InternetAddress(ANA), "RCPT", 550, "550 5.1.1 No such user"));
        assertThat(Undelivered.in(refused)).contains(new Undelivered("5.1.1", "550 5.1.1 No such user"));
        assertThat(Undelivered.in(new MessagingException("550 5.1.1 the greeting")))
                .isEmpty();
    }

    private UUID regular() {
        return letters.post(letter(), new Conversation(null, null, null, "https://commons.example.org/stop/x"));
    }

    private static Letter letter() {
        return new Letter(ANA, Language.EN, "News", List.of("There is some."), null, List.of(), Duration.ofDays(1));
    }

    private void comesBack(UUID mail, String action, String status) throws Exception {
        arrives(head(mail) + "Content-Type: multipart/report; report-type=delivery-status; boundary=B\r\n\r\n"
                + "--B\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--B\r\nContent-Type: message/delivery-status\r\n\r\n"
                + "Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; " + ANA + "\r\nAction: " + action
                + "\r\nStatus: " + status + "\r\nDiagnostic-Code: smtp; 550 No such\r\n  user here\r\n\r\n--B--\r\n");
    }

    private String head(UUID mail) {
        return "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example.org\r\nTo: answers+" + ReturnedMail.tag(mail)
                + "@example.org\r\nMessage-ID: <notice-" + notices++ + "@mx.example.org>\r\nMIME-Version: 1.0\r\n";
    }

    private void arrives(String mail) throws MessagingException, IOException {
        byte[] bytes = mail.getBytes(StandardCharsets.US_ASCII);
        incoming.take(new Envelope(settings())
                .read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes))));
    }

    private static InboxSettings settings() {
        return new InboxSettings(
                "localhost",
                1,
                "answers",
                "secret",
                "answers@example.org",
                MailSettings.Security.NONE,
                DataSize.ofMegabytes(1),
                true);
    }

    private Outbox.State state(UUID mail) {
        return outbox.newest().stream()
                .filter(row -> row.id().equals(mail))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
