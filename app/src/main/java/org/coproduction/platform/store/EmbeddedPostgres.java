package org.coproduction.platform.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in a directory, which nobody else may be using. It runs in a session of its own, so that
 * Ctrl-C reaches only us and we stop it in order; one that outlived us is stopped at the next start.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final int TRIES = 5;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final Programs programs;
    private final Cluster cluster;
    private final ServerLog log;
    private final Durability durability;
    private final int port;
    private final ScheduledExecutorService housekeeping =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    private EmbeddedPostgres(Programs programs, Cluster cluster, ServerLog log, Durability durability)
            throws IOException {
        this.programs = programs;
        this.cluster = cluster;
        this.log = log;
        this.durability = durability;
        this.port = started(EmbeddedPostgres::freePort);
        housekeeping.scheduleWithFixedDelay(log::cutOrLeave, 1, 1, TimeUnit.HOURS);
    }

    /** Starts the server of this directory, after making its database where there is none. */
    public static EmbeddedPostgres start(Path directory, Durability durability, Consumer<String> tell)
            throws IOException {
        Path home = directory.toRealPath();
        Programs programs = Programs.runFrom(home, tell);
        Cluster cluster = Cluster.in(home, programs.binaries(), programs.user(), durability, tell);
        Optional<Postmaster> before = Postmaster.of(cluster.data());
        if (before.isPresent()) {
            if (before.get().runs()) {
                tell.accept("Stopping a PostgreSQL that was left running here");
                programs.stop(cluster.data());
            } else {
                before.get().forgetIfStranger();
            }
        }
        ServerLog log = new ServerLog(home.resolve("postgres.log"));
        log.cut();
        return new EmbeddedPostgres(programs, cluster, log, durability);
    }

    /** The server that another process runs on this directory, if it does. */
    static Optional<Database> running(Path directory) throws IOException {
        Path data = directory.toRealPath().resolve("data");
        Optional<Postmaster> postmaster = Postmaster.of(data).filter(Postmaster::runs);
        if (postmaster.isEmpty()) return Optional.empty();
        String password = Password.kept(data.resolveSibling("database-password"));
        return Optional.of(new Cluster(data, password).database(postmaster.get().port()));
    }

    public Database database() {
        return cluster.database(port);
    }

    /** What a start would find in the directory, in words; throws what a start would refuse. */
    public static String examine(Path directory) throws IOException {
        Binaries.requireOnThisSystem();
        Path data = directory.resolve("data");
        if (Files.notExists(data)) return "embedded PostgreSQL " + Binaries.MAJOR + ", made at the first start";
        Cluster.refuseOtherVersion(data);
        Password.kept(directory.resolve("database-password"));
        boolean running =
                Postmaster.of(data.toRealPath()).filter(Postmaster::runs).isPresent();
        return "embedded PostgreSQL " + Binaries.MAJOR + ", " + (running ? "running" : "at rest") + " in " + data;
    }

    @Override
    public void close() throws IOException {
        housekeeping.shutdownNow();
        if (isRunning()) programs.stop(cluster.data());
    }

    /** One that was killed: connections that are made from now on find it where it was. */
    void startAgainIfGone() throws IOException {
        if (isRunning()) return;
        LOG.warn("PostgreSQL has ended and is started again; why it ended may stand in {}", log.file());
        started(() -> port);
    }

    private boolean isRunning() throws IOException {
        return Postmaster.of(cluster.data()).filter(Postmaster::runs).isPresent();
    }

    /** Once more where the port was taken in between, or where processes of a killed server have not yet ended. */
    private int started(Ports ports) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int tried = ports.next();
            long end = log.end();
            ServerSettings settings = ServerSettings.on(tried, durability);
            if (programs.start(cluster.data(), log.file(), settings).succeeded()) return tried;
            String reason = log.since(end);
            boolean passing = reason.contains("could not bind") || reason.contains("shared memory block");
            if (!passing || attempt == TRIES)
                throw new CannotStart("PostgreSQL did not start in " + cluster.data() + ":\n" + reason.indent(2)
                        + remedy(reason) + "All of its log is in " + log.file() + ".");
            pause();
        }
    }

    @FunctionalInterface
    private interface Ports {
        int next() throws IOException;
    }

    private static String remedy(String reason) {
        if (reason.contains("No space left")) return "The disk is full: free some space and start again.\n";
        if (reason.contains("Read-only file system")) return "The disk is read-only: mount it for writing.\n";
        return "";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
