package org.coproduction.bench.trial;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.coproduction.bench.load.Target;
import org.coproduction.bench.load.Wire;

/** A running {@code ./commons serve}, with the PostgreSQL that it started. */
final class Server implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Installation installation;
    private final Process process;
    private final Target target = new Target(Installation.PORT);

    private Server(Installation installation, Process process) {
        this.installation = installation;
        this.process = process;
    }

    /**
     * Returns when it answers.
     *
     * @throws IOException where it ends instead, or where somebody else answers at its port, whom the figures would belong to
     */
    static Server start(Installation installation, Map<String, String> settings)
            throws IOException, InterruptedException {
        if (answers(new Target(Installation.PORT)))
            throw new IOException("a server answers at port " + Installation.PORT
                    + " already: another benchmark runs, or did not end; stop it first");
        Server server = new Server(
                installation, installation.start(settings, "serve", "--port", Integer.toString(Installation.PORT)));
        long end = System.nanoTime() + START.toNanos();
        while (!answers(server.target)) {
            if (!server.process.isAlive() || System.nanoTime() > end) {
                server.close();
                throw new IOException("the server did not start:\n" + installation.lastWords("serve"));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return server;
    }

    Target target() {
        return target;
    }

    /** Its processes, and those of PostgreSQL. */
    Meter meter() {
        return Meter.start(process.toHandle(), installation.postmaster(), Optional.empty());
    }

    /** Also of a command that runs beside it. */
    Meter meter(ProcessHandle command) {
        return Meter.start(process.toHandle(), installation.postmaster(), Optional.of(command));
    }

    private static boolean answers(Target target) {
        try (Wire wire = target.wire()) {
            return wire.get("/actuator/health").good();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Asks it to stop, and leaves no process of it behind. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), installation.postmaster().stream())
                .toList();
        process.destroy();
        try {
            if (process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
