package org.coproduction.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside a running server, on the database of a directory, whatever database the environment names. */
class UserTest {
    private static final String ANA = "ana@example.org";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void accountsAreMadeListedChangedAndDisabled() throws IOException {
        try (ServedSite site = ServedSite.on(directory)) {
            site.awaitReady();
            assertThat(said(0, "add", ANA, "--name", "Ana Silva", "--role", "administrator"))
                    .contains("Made: Ana Silva")
                    .containsPattern("http://localhost:[0-9]+/sign-in/link/");
            assertThat(said(2, "add", ANA, "--name", "Another")).contains("There is an account with " + ANA);
            assertThat(said(2, "disable", ANA)).contains("the only administrator");
            said(0, "add", "ben@example.org", "--name", "Ben Okri", "--role", "administrator");
            assertThat(said(0, "role", ANA, "editor")).contains("Ana Silva: editor");
            said(0, "disable", ANA);
            assertThat(said(0, "list", "ana"))
                    .contains("editor", "disabled", ANA)
                    .doesNotContain("Ben");
            assertThat(said(2, "role", "nobody@example.org", "editor")).contains("Nobody has an account");
        }
    }

    @Test
    void whatIsNoAddressIsBadInputBeforeAnythingIsStarted() {
        assertThat(said(2, "add", "ana", "--name", "Ana Silva")).contains("is no e-mail address", "Usage");
    }

    private String said(int status, String... words) {
        return new TypedCommand(directory).user(status, words);
    }
}
