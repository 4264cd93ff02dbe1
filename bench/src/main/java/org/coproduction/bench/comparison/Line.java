package org.coproduction.bench.comparison;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.bench.engine.Sample;
import org.jspecify.annotations.Nullable;

/**
 * A sample and what each program made of it.
 *
 * @param r nothing where R is not there
 */
record Line(
        Sample sample,
        Answer ours,
        Optional<WholeProgram.Took> wholeProgram,
        @Nullable Answer r) {
    static final List<String> HEAD = List.of(
            "conditions × cases, outcome",
            "models",
            "engine ms",
            "R's engine ms",
            "times",
            "whole program ms",
            "R's whole ms",
            "times",
            "equal");
    private static final String NOTHING = "–";

    /** Whether both answered, and not the same. */
    boolean differs() {
        return ours instanceof Answer.Solved we
                && r instanceof Answer.Solved they
                && !we.models().equals(they.models());
    }

    boolean bothEnded() {
        return ours instanceof Answer.Solved && r instanceof Answer.Solved;
    }

    List<String> cells() {
        String whole = wholeProgram.map(String::valueOf).orElse(NOTHING);
        return switch (ours) {
            case Answer.Stopped(String why) ->
                List.of(name(sample), why, NOTHING, rEngine(), NOTHING, whole, rWhole(), NOTHING, NOTHING);
            case Answer.Solved we ->
                List.of(
                        name(sample),
                        String.valueOf(we.models().size()),
                        milliseconds(we.engine()),
                        rEngine(),
                        r instanceof Answer.Solved they && !they.engine().isZero()
                                ? times(we.engine(), they.engine())
                                : NOTHING,
                        whole,
                        rWhole(),
                        r instanceof Answer.Solved they && wholeProgram.isPresent()
                                ? times(Duration.ofMillis(wholeProgram.get().milliseconds()), they.whole())
                                : NOTHING,
                        r instanceof Answer.Solved ? (differs() ? "NO" : "yes") : NOTHING);
        };
    }

    static String name(Sample sample) {
        return sample.conditions() + " × " + sample.cases() + ", "
                + switch (sample.explained()) {
                    case BY_A_RULE -> "by a rule";
                    case BY_A_RULE_WITH_NOISE -> "by a rule, with noise";
                    case SELDOM -> "one in ten";
                    case BY_CHANCE -> "by chance";
                };
    }

    private String rEngine() {
        if (!(r instanceof Answer.Solved they)) return NOTHING;
        return they.engine().isZero() ? "< 5" : milliseconds(they.engine()); // R's profiler looks every 5 ms
    }

    private String rWhole() {
        return switch (r) {
            case null -> NOTHING;
            case Answer.Stopped(String why) -> why;
            case Answer.Solved they -> milliseconds(they.whole());
        };
    }

    private static String milliseconds(Duration took) {
        double millis = took.toNanos() / 1e6;
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%.0f", millis);
    }

    private static String times(Duration ours, Duration theirs) {
        double ratio = (double) theirs.toNanos() / Math.max(1, ours.toNanos());
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%.0f", ratio);
    }
}
