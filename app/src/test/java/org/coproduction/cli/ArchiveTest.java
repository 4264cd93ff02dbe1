package org.coproduction.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final String MAIL = """
        From ana@example.org Tue Mar  2 10:04:00 2010
        Message-ID: <a@lists.example.org>
        Subject: Volunteers

        Who keeps them?
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(directory.resolve("list.mbox"), MAIL).toString();
    }

    @Test
    void anArchiveIsRehearsedImportedAndKnownTheNextTime() {
        assertThat(said(0, "--dry-run")).contains("Would import: 1 mails, in 1 new debates");
        assertThat(said(0)).contains("1 mails, in 1 new debates and 0 that were here; 0 were known already");
        assertThat(said(0)).contains("0 mails", "1 were known already");
    }

    @Test
    void badInputIsToldBeforeAnythingIsStarted() {
        assertThat(said(2, directory.resolve("missing").toString())).contains("There is no file to read");
        assertThat(said(2, "--for", "anybody")).contains("MEMBERS", "EVERYBODY");
    }

    private String said(int status, String... more) {
        String[] words = Stream.concat(Stream.of(file, "--list", "coprod-l"), Stream.of(more))
                .toArray(String[]::new);
        return new TypedCommand(directory.resolve("data")).command("archive", status, words);
    }
}
