package org.coproduction.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.coproduction.bench.trial.Goals;
import org.coproduction.bench.trial.Installation;
import org.coproduction.bench.trial.Json;
import org.coproduction.bench.trial.Machine;
import org.coproduction.bench.trial.Plan;
import org.coproduction.bench.trial.Report;
import org.coproduction.bench.trial.Result;
import org.coproduction.bench.trial.Tables;
import org.coproduction.bench.trial.Trial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Starts a server on a new data directory, fills it with synthetic cases and posts, and measures it.",
            "Clients, PostgreSQL and the application share this machine, so the clients' work counts against the figures."
        })
final class Run implements Callable<Integer> {
    private enum Step {
        READ,
        IMPORT,
        DOWNLOAD,
        WRITE,
        CRAWL,
        TALK
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--cases", defaultValue = "10000", description = "How many (default: ${DEFAULT-VALUE}).")
    private long cases;

    @Option(names = "--clients", defaultValue = "16", description = "At the same time (default: ${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--warm-up", defaultValue = "10", description = "Seconds before each (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--seconds", defaultValue = "20", description = "Of each measurement (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--rest",
            defaultValue = "40",
            description = {
                "Minutes to wait at most, after an import, until the server has nothing left to do (default: ${DEFAULT-VALUE}).",
                "What is measured before that is measured beside that work."
            })
    private int rest;

    @Option(
            names = "--not-ahead",
            description = {
                "Have the server make no references and pages ahead, which takes hours for a million cases:",
                "lists and searches have the machine to themselves, each case page is made for its first reader."
            })
    private boolean notAhead;

    @Option(
            names = "--only",
            split = ",",
            description = "Some of: ${COMPLETION-CANDIDATES} (default: all).",
            defaultValue = "READ,DOWNLOAD,WRITE,IMPORT,CRAWL,TALK")
    @SuppressWarnings("NullAway.Init")
    private Set<Step> only;

    @Option(
            names = "--directory",
            description = {
                "Where to keep what is filled: an empty directory, or one that an earlier run kept,",
                "which is measured as it is (default: a temporary one, removed in the end)."
            })
    private @Nullable Path kept;

    @Option(names = "--json", description = "Also write the figures to this file.")
    private @Nullable Path json;

    @Option(names = "--markdown", description = "Also write the tables to this file.")
    private @Nullable Path markdown;

    @Option(names = "--commons", defaultValue = "${sys:commons.script:-./commons}", hidden = true)
    @SuppressWarnings("NullAway.Init")
    private Path commons;

    @Override
    public Integer call() throws Exception {
        Report report = Stopping.cleanly(this::measured);
        if (json != null) Files.writeString(json, Json.of(report));
        if (markdown != null) Files.writeString(markdown, new Tables(report).markdown());
        say(new Tables(report).text());
        return CommandLine.ExitCode.OK;
    }

    private Report measured() throws IOException, InterruptedException {
        Plan plan = new Plan(
                cases, clients, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), Duration.ofMinutes(rest));
        if (kept != null) return measured(plan, Files.createDirectories(kept).toAbsolutePath());
        Path directory = Files.createTempDirectory("commons-bench");
        try {
            return measured(plan, directory);
        } finally {
            remove(directory);
        }
    }

    private Report measured(Plan plan, Path directory) throws IOException, InterruptedException {
        Machine machine = Machine.here();
        List<Result> results = tried(plan, new Installation(commons.toAbsolutePath(), directory, !notAhead));
        return new Report(machine, words(), filled(), clients, results, Goals.of(results));
    }

    private boolean onlyTalk() {
        return only.equals(EnumSet.of(Step.TALK));
    }

    private String filled() {
        List<String> filled = new ArrayList<>();
        if (!onlyTalk()) filled.add(String.format(Locale.ROOT, "%,d synthetic cases", cases));
        if (only.contains(Step.TALK)) filled.add("100,000 synthetic posts by 2,000 members");
        return String.join(", ", filled);
    }

    private List<Result> tried(Plan plan, Installation installation) throws IOException, InterruptedException {
        try (Trial trial = Trial.begin(plan, installation, this::say)) {
            if (!onlyTalk()) trial.fill();
            if (only.contains(Step.READ)) trial.read();
            if (only.contains(Step.DOWNLOAD)) trial.download();
            if (only.contains(Step.WRITE)) trial.write();
            if (only.contains(Step.IMPORT)) trial.importMore();
            if (only.contains(Step.CRAWL)) trial.crawl();
            if (only.contains(Step.TALK)) trial.talk();
            return trial.results();
        }
    }

    private String words() {
        List<String> words = spec.commandLine().getParent() == null
                ? List.of()
                : spec.commandLine().getParent().getParseResult().originalArgs();
        return "./commons bench " + String.join(" ", words);
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
