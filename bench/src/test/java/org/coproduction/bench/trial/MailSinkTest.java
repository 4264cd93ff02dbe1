package org.coproduction.bench.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailSinkTest {
    @Test
    void mailsAreCountedAndThrownAway() throws IOException {
        try (MailSink sink = MailSink.open();
                Socket client = new Socket(InetAddress.getLoopbackAddress(), sink.port());
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(in.readLine()).startsWith("220");
            for (String line : new String[] {"EHLO here", "MAIL FROM:<a@b>", "RCPT TO:<c@d>"})
                assertThat(said(client, in, line)).startsWith("250");
            assertThat(said(client, in, "DATA")).startsWith("354");
            assertThat(said(client, in, "Subject: x\r\n\r\nHello\r\n.")).startsWith("250");
            assertThat(said(client, in, "QUIT")).startsWith("221");
            assertThat(sink.taken()).isEqualTo(1);
        }
    }

    private static String said(Socket client, BufferedReader in, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return in.readLine();
    }
}
