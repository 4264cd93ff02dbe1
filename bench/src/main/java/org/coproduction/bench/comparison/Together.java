package org.coproduction.bench.comparison;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.bench.engine.Sample;

/**
 * Samples of one kind that each program was given in one start.
 *
 * @param agreed of how many samples both found the same models
 * @param theirs how long the other program took; nothing if it did not come to its end
 * @param why the reason, if so
 */
record Together(
        List<Sample> samples, Optional<WholeProgram.Took> ours, Optional<Duration> theirs, String why, int agreed) {
    static final List<String> HEAD =
            List.of("conditions × cases, outcome", "samples", "whole program ms", "R's whole ms", "times", "equal");
    private static final String NOTHING = "–";

    Together {
        samples = List.copyOf(samples);
    }

    boolean differs() {
        return theirs.isPresent() && agreed < samples.size();
    }

    List<String> cells() {
        return List.of(
                Line.name(samples.getFirst()),
                String.valueOf(samples.size()),
                ours.map(String::valueOf).orElse(NOTHING),
                theirs.map(took -> String.valueOf(took.toMillis())).orElse(why),
                ours.flatMap(we -> theirs.map(they -> times(we, they))).orElse(NOTHING),
                theirs.map(ended -> differs() ? "NO" : "yes").orElse(NOTHING));
    }

    private static String times(WholeProgram.Took ours, Duration theirs) {
        return String.format(Locale.ROOT, "%.0f", (double) theirs.toMillis() / Math.max(1, ours.milliseconds()));
    }
}
