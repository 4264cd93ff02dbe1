package org.coproduction.bench.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticArchiveTest {
    @TempDir
    Path directory;

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        Path one = directory.resolve("one.mbox");
        Path other = directory.resolve("other.mbox");
        SyntheticArchive.write(one, 1, 1_000_000);
        SyntheticArchive.write(other, 1, 1_000_000);
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    @Test
    void eachMailStandsBelowALineOfItsOwn() throws IOException {
        Path file = directory.resolve("list.mbox");
        int mails = SyntheticArchive.write(file, 1, 500_000);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.stream().filter(line -> line.startsWith("From ")))
                .hasSize(mails)
                .allMatch(line -> line.matches("From \\S+@synthetic\\.invalid .*\\d\\d:\\d\\d:\\d\\d \\d{4}"));
    }
}
