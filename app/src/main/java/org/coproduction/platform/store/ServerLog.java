package org.coproduction.platform.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** PostgreSQL's own log and one older one, both of bounded size. PostgreSQL appends, so it can be cut while it writes. */
record ServerLog(Path file) {
    private static final long LARGEST = 8L << 20;

    void cut() throws IOException {
        if (Files.notExists(file) || Files.size(file) < LARGEST) return;
        Files.copy(file, file.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        FileChannel.open(file, StandardOpenOption.WRITE).truncate(0).close();
    }

    long end() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** What was written since, at most the last lines of it. */
    String since(long end) throws IOException {
        if (Files.notExists(file)) return "";
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(Math.max(end, channel.size() - 4096));
            String text = new String(
                    java.nio.channels.Channels.newInputStream(channel).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            List<String> lines = text.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        }
    }
}
