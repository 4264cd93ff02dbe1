package org.coproduction.cli;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.Visitor;

/** A site on one directory and port that is killed in several ways, and comes back. */
final class KilledSite implements AutoCloseable {
    /** What dies at once, as by {@code kill -9}. */
    enum Death {
        OF_THE_APPLICATION,
        OF_THE_DATABASE,
        OF_BOTH
    }

    private static final Duration A_LONG_WHILE = Duration.ofSeconds(90);

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

    String lastWords() {
        return running.lastWords();
    }

    /** Until the database that died last is back. */
    void awaitBack() {
        Visitor visitor = new Visitor(port);
        await().dontCatchUncaughtExceptions()
                .atMost(A_LONG_WHILE)
                .until(() -> visitor.get("/actuator/health").statusCode() == 200);
    }

    private ServedSite started() throws IOException {
        ServedSite site = ServedSite.on(directory, port, settings);
        site.awaitReady();
        return site;
    }

    /** Empty while it is not back yet from its last death. */
    private Optional<ProcessHandle> postgres() throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("data/postmaster.pid"))) {
            return lines.findFirst()
                    .filter(written -> !written.isBlank())
                    .flatMap(process -> ProcessHandle.of(Long.parseLong(process.strip())));
        } catch (NoSuchFileException comingBack) {
            return Optional.empty();
        }
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
