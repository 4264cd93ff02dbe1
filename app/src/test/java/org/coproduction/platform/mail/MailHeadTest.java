package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailHeadTest {
    private static final String ABOVE = "From ana@example.org Tue Mar  2 10:04:00 2010";

    @Test
    void aMailNamesThoseItComesAfter() {
        MailHead head = head("Message-ID: <c@x>\nReferences: <a@x>\n <b@x>\nIn-Reply-To: <b@x>\nSubject: Re: Trust\n");
        assertThat(head.id()).isEqualTo(Fingerprint.of("c@x"));
        assertThat(head.answers()).isEqualTo(ids("a@x", "b@x"));
    }

    @ParameterizedTest
    @CsvSource({
        "<a@x> from Ana at 10 o clock, a@x",
        "Message from Ana <ana@example.org> of Monday <a@x>, a@x",
        "Your message of Monday, ''"
    })
    void whatIsSaidAroundTheMailThatIsAnsweredIsPassedOver(String field, String id) {
        assertThat(head("In-Reply-To: " + field + "\n").answers()).isEqualTo(id.isEmpty() ? List.of() : ids(id));
    }

    @Test
    void withoutAMessageIdAllOfItIsWhatTellsItFromOthers() {
        UUID id = head("Subject: One\n\nA\n").id();
        assertThat(head("Subject: One\n\nA\n\n").id()).isEqualTo(id);
        assertThat(head("Subject: One\n\nB\n").id()).isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Date: yesterday\n",
                "Date: Thu, 1 Jan 1970 00:00:00 +0000\n",
                "Date: 1 Jan 2999 10:00:00 +0000\n"
            })
    void withoutADateThatCanBeItIsWhatTheLineAboveSays(String date) {
        assertThat(head(date).at()).isEqualTo(Instant.parse("2010-03-02T10:04:00Z"));
    }

    @Test
    void theDateHasAZone() {
        assertThat(head("Date: Tue, 02 Mar 2010 11:04:00 +0200\n").at())
                .isEqualTo(Instant.parse("2010-03-02T09:04:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "=?utf-8?B?Q29uZmlhbmNl?= =?iso-8859-1?Q?_=E0_tous?=, Confiance à tous",
        "=?x-nobody-knows?Q?abc?=, =?x-nobody-knows?Q?abc?=",
        "Bürger, Bürger"
    })
    void aSubjectIsReadInItsLetters(String field, String subject) {
        assertThat(head("Subject: " + field + "\n").subject()).isEqualTo(subject);
    }

    @Test
    void brokenHeadersAreNoHindrance() {
        MailHead head = head("no colon here\n: nothing\nSubject: One\n broken\u0000\nDate\n\nText\n");
        assertThat(head.subject()).startsWith("One");
    }

    private static MailHead head(String mail) {
        return MailHead.of(new Mbox.Entry(ABOVE, mail.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<UUID> ids(String... ids) {
        return List.of(ids).stream().map(Fingerprint::of).toList();
    }
}
