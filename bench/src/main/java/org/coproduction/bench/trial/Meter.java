package org.coproduction.bench.trial;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Processor time of each part over a while, and the most memory it had. */
final class Meter implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final ProcessHandle application;
    private final Optional<ProcessHandle> postmaster;
    private final Optional<ProcessHandle> command;
    private final Map<Part, Usage> before;
    private final Map<Part, Usage> seen = new EnumMap<>(Part.class);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("meter").factory());

    private Meter(ProcessHandle application, Optional<ProcessHandle> postmaster, Optional<ProcessHandle> command) {
        this.application = application;
        this.postmaster = postmaster;
        this.command = command;
        this.before = now();
        clock.scheduleAtFixedRate(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @param command beside the application; its last moments escape */
    static Meter start(ProcessHandle application, Optional<ProcessHandle> postmaster, Optional<ProcessHandle> command) {
        return new Meter(application, postmaster, command);
    }

    Map<Part, Usage> read() {
        look();
        return used();
    }

    private synchronized void look() {
        now().forEach((part, usage) -> seen.merge(part, usage, Usage::most));
    }

    private synchronized Map<Part, Usage> used() {
        Map<Part, Usage> used = new EnumMap<>(Part.class);
        seen.forEach((part, usage) -> used.put(part, usage.since(before.getOrDefault(part, Usage.NONE))));
        return Map.copyOf(used);
    }

    private Map<Part, Usage> now() {
        Map<Part, Usage> now = new EnumMap<>(Part.class);
        now.put(Part.APPLICATION, ProcFiles.of(application.pid()));
        postmaster.ifPresent(of -> now.put(Part.POSTGRESQL, withSessions(of)));
        command.ifPresent(of -> now.put(Part.COMMAND, ProcFiles.of(of.pid())));
        now.put(Part.DRIVER, ProcFiles.of(ProcessHandle.current().pid()));
        return now;
    }

    private static Usage withSessions(ProcessHandle postmaster) {
        return Stream.concat(Stream.of(postmaster), postmaster.children())
                .map(process -> ProcFiles.withPastChildren(process.pid()))
                .reduce(Usage.NONE, Usage::plus);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
