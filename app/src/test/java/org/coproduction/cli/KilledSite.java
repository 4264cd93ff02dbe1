package org.coproduction.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site on one directory and port that is killed in several ways, and comes back. */
final class KilledSite implements AutoCloseable {
    /** What dies at once, as by {@code kill -9}. */
    enum Death {
        OF_THE_APPLICATION,
        OF_THE_DATABASE,
        OF_BOTH
    }

    private final Path directory;
    private final Map<String, String> settings;
    private final int port = freePort();
    private ServedSite running;

    KilledSite(Path directory, Map<String, String> settings) throws IOException {
        this.directory = directory;
        this.settings = settings;
        this.running = started();
    }

    int port() {
        return port;
    }

    /** Returns when the application answers again, or at once where it has never stopped. */
    void die(Death how) throws IOException, InterruptedException {
        if (how != Death.OF_THE_APPLICATION) postgres().ifPresent(KilledSite::kill);
        if (how == Death.OF_THE_DATABASE) return;
        running.kill();
        running = started();
    }

    private ServedSite started() throws IOException {
        ServedSite site = ServedSite.on(directory, port, settings);
        site.awaitReady();
        return site;
    }

    /** Empty while it is not back yet from its last death. */
    private Optional<ProcessHandle> postgres() throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve("data/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        running.close();
    }
}
