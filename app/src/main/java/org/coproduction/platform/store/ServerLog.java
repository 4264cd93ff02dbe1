package org.coproduction.platform.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's own log and one older one, both of bounded size. PostgreSQL appends, so it can be cut while it writes. */
record ServerLog(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(ServerLog.class);
    private static final long LARGEST = 8L << 20;

    void cut() throws IOException {
        if (Files.notExists(file) || Files.size(file) < LARGEST) return;
        Files.copy(file, file.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        FileChannel.open(file, StandardOpenOption.WRITE).truncate(0).close();
    }

    /** For the time while the server runs: the next hour tries again. */
    void cutOrLeave() {
        try {
            cut();
        } catch (IOException e) {
            LOG.warn("{} cannot be cut: {}", file, Reason.of(e));
        }
    }

    long end() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** What was written since, at most the last lines of it. */
    String since(long end) throws IOException {
        if (Files.notExists(file)) return "";
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(Math.max(end, channel.size() - 4096));
            String text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = text.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        }
    }
}
