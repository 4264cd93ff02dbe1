package org.coproduction.bench.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.bench.engine.Sample;

/** {@code ./commons qca solve}, started anew for each sample or for several. */
record WholeProgram(Path commons, Path room) {
    private static final int LIMITED = 3;
    private static final Duration TO_BUILD = Duration.ofMinutes(10);
    private static final Duration TO_BEGIN_AND_PRINT = Duration.ofSeconds(30);

    /**
     * How it ended.
     *
     * @param limited whether the search came to its limit
     */
    record Took(long milliseconds, boolean limited) {
        @Override
        public String toString() {
            return milliseconds + (limited ? ", limit" : "");
        }
    }

    /** Builds it and makes its start cache where that is to be done, so that no measurement has it in. */
    void prepare() throws IOException, InterruptedException {
        new Running(List.of(commons.toString(), "qca", "--help"), room.resolve("ours.out"), room.resolve("ours.err"))
                .within(TO_BUILD);
    }

    /** From the start of the process to its end; nothing if it did not come to its end. */
    Optional<Took> took(Sample sample, Path csv, Duration limit) throws IOException, InterruptedException {
        return took(
                limit,
                limit.plus(TO_BEGIN_AND_PRINT),
                List.of(
                        "--data",
                        csv.toString(),
                        "--outcome",
                        Sample.OUTCOME,
                        "--conditions",
                        String.join(",", sample.names()),
                        "--incl-cut",
                        String.valueOf(Sample.INCL_CUT)));
    }

    /** Likewise, for several samples in one start. */
    Optional<Took> took(List<Path> specs, Duration limit) throws IOException, InterruptedException {
        return took(
                limit,
                limit.multipliedBy(specs.size()).plus(TO_BEGIN_AND_PRINT),
                specs.stream().map(Path::toString).toList());
    }

    private Optional<Took> took(Duration search, Duration all, List<String> what)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                commons.toString(),
                "qca",
                "solve",
                "--only",
                "parsimonious",
                "--time",
                String.valueOf(search.toSeconds())));
        command.addAll(what);
        Running.Ended ended = new Running(command, room.resolve("ours.out"), room.resolve("ours.err")).within(all);
        boolean done = ended.inTime() && (ended.status() == 0 || ended.status() == LIMITED);
        return done ? Optional.of(new Took(ended.took().toMillis(), ended.status() == LIMITED)) : Optional.empty();
    }
}
