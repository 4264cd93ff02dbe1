package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MboxTest {
    private static final String ABOVE = "From ana@example.org Tue Mar  2 10:04:00 2010\n";

    @Test
    void eachMailStandsBelowALineThatSaysFrom() throws IOException {
        assertThat(mails(ABOVE + "Subject: One\n\nA\n\n" + ABOVE + "Subject: Two\n\nB\n"))
                .containsExactly("Subject: One\n\nA\n\n", "Subject: Two\n\nB\n");
    }

    @Test
    void aLineOfTheTextThatSaysFromIsNotTheNextMail() throws IOException {
        assertThat(mails(ABOVE + "Subject: One\n\nA\n\nFrom Monday at 10:30 in 2010 we met.\nB\nFrom here on: 9:30\n"))
                .hasSize(1);
    }

    @Test
    void theMarkBeforeAnEscapedLineGoes() throws IOException {
        assertThat(mails(ABOVE + "Subject: One\n\n>From the start\n>>From him\n> From her\n"))
                .containsExactly("Subject: One\n\nFrom the start\n>From him\n> From her\n");
    }

    @Test
    void linesMayEndAsOnWindowsAndArchivesOfMailmanHideAddresses() throws IOException {
        String file = "From ana at example.org  Tue Mar  2 10:04:00 2010\nSubject: One\n\nA\n\n".replace("\n", "\r\n");
        assertThat(mails(file + file)).hasSize(2);
    }

    @Test
    void aLineLongerThanAnyBufferIsKeptWhole() throws IOException {
        String longest = "x".repeat(300_000);
        assertThat(mails(ABOVE + "Subject: One\n\n" + longest + "\n\n" + ABOVE + "Subject: Two\n\nB\n"))
                .first()
                .isEqualTo("Subject: One\n\n" + longest + "\n\n");
    }

    @Test
    void whatIsBeyondTheLargestMailIsLeftOut() throws IOException {
        String line = "y".repeat(999) + "\n";
        List<String> mails =
                mails(ABOVE + "Subject: One\n\n" + line.repeat(20_000) + "\n" + ABOVE + "Subject: Two\n\nB\n");
        assertThat(mails.getFirst()).hasSize(Mbox.LARGEST);
        assertThat(mails.getLast()).isEqualTo("Subject: Two\n\nB\n");
    }

    @Test
    void anotherFileIsNoArchive() {
        assertThatThrownBy(() -> mails("slug,title\n"))
                .isInstanceOf(Mbox.NoMbox.class)
                .hasMessageContaining("does not begin");
    }

    private static List<String> mails(String file) throws IOException {
        List<String> mails = new ArrayList<>();
        Mbox.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)),
                entry -> mails.add(new String(entry.bytes(), StandardCharsets.ISO_8859_1)));
        return mails;
    }
}
