package org.coproduction.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, started and killed as people and machines do. */
class ServeTest {
    private static final Duration A_WHILE = Duration.ofSeconds(10);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aKilledServerIsFollowedByOneThatStopsInOrder() throws IOException, InterruptedException {
        ProcessHandle orphan;
        try (ServedSite killed = ServedSite.on(directory)) {
            killed.awaitReady();
            assertThat(ServedSite.on(directory).output()).contains("Another server (process " + killed.pid() + ")");
            orphan = postgres();
            killed.kill();
        }
        assertThat(orphan.isAlive()).isTrue();
        try (ServedSite next = ServedSite.on(directory)) {
            next.awaitReady();
            assertThat(orphan.onExit()).succeedsWithin(A_WHILE);
            ProcessHandle database = postgres();
            assertThat(next.stop()).isEqualTo(128 + 15);
            assertThat(database.onExit()).succeedsWithin(A_WHILE);
            assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void oneThatIsStoppedWhileItStartsEndsInOrderToo() throws IOException, InterruptedException {
        try (ServedSite starting = ServedSite.on(directory)) {
            starting.await("Database");
            ProcessHandle database = postgres();
            starting.process().toHandle().destroy(); // the process itself would close what it says, too
            assertThat(starting.output()).doesNotContain("Exception");
            assertThat(starting.process().waitFor()).isEqualTo(128 + 15);
            assertThat(database.onExit()).succeedsWithin(A_WHILE);
            assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
        }
    }

    private ProcessHandle postgres() throws IOException {
        String process =
                Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(process.strip())).orElseThrow();
    }
}
