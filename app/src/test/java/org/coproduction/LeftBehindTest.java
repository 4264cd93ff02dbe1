package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path target;

    @Test
    void theServerOfAKilledRunIsStoppedAndItsDirectoryGone() throws IOException, InterruptedException {
        Path directory = directoryOf(pidOfAnEndedProcess());
        Process server = serverOn(directory);
        LeftBehind.clear(target);
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(directory).doesNotExist();
    }

    @Test
    void theServerOfALivingRunIsLeftAlone() throws IOException {
        Path directory = directoryOf(ProcessHandle.current().pid());
        Process server = serverOn(directory);
        try {
            LeftBehind.clear(target);
            assertThat(server.isAlive()).isTrue();
            assertThat(directory).exists();
        } finally {
            server.destroy();
        }
    }

    private Path directoryOf(long run) throws IOException {
        Path directory = target.toRealPath().resolve(LeftBehind.PREFIX + run + "-1");
        Files.createDirectories(directory.resolve("data"));
        return directory;
    }

    /** Not PostgreSQL, but a process with the directory in its command line, as PostgreSQL has. */
    private static Process serverOn(Path directory) throws IOException {
        Path data = directory.resolve("data");
        Path log = Files.createFile(data.resolve("log"));
        Process server = new ProcessBuilder("tail", "-f", log.toString()).start();
        Files.writeString(data.resolve("postmaster.pid"), server.pid() + "\n" + data + "\n");
        return server;
    }

    private static long pidOfAnEndedProcess() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        return ended.pid();
    }
}
