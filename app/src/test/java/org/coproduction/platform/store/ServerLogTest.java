package org.coproduction.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aLogThatGrewTooLargeBeginsAnew() throws IOException {
        Path file = directory.resolve("postgres.log");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(9L << 20);
        }
        new ServerLog(file).cut();
        assertThat(file).isEmptyFile();
        assertThat(Files.size(directory.resolve("postgres.log.1"))).isEqualTo(9L << 20);
    }
}
