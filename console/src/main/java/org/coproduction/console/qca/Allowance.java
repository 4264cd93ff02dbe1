package org.coproduction.console.qca;

import java.time.Duration;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Limits;

/** How far the searches of a command may go: the time is one for all of them together. */
record Allowance(Limits limits, long deadline) {
    static final Option MODELS = Option.of("--models", "N", "Most models to list, otherwise 100000.");
    static final Option PRIMES = Option.of("--primes", "N", "Most prime implicants to make, otherwise 2000000.");
    static final Option TIME = Option.of("--time", "SECONDS", "Longest time of all searches together, otherwise 60.");

    private static final int MOST = Integer.MAX_VALUE;
    private static final double USUAL_SECONDS = 60;
    private static final double MOST_SECONDS = 30_000_000;
    private static final Duration LEAST_TIME = Duration.ofMillis(1);

    /** By all three options. */
    static Allowance of(Arguments arguments) {
        Limits limits = Limits.USUAL
                .withModels((int) arguments.whole(MODELS.name(), Limits.USUAL.models(), 1, MOST))
                .withPrimes((int) arguments.whole(PRIMES.name(), Limits.USUAL.primes(), 1, MOST));
        return new Allowance(limits, deadline(arguments));
    }

    /** By that of time alone. */
    static Allowance ofTime(Arguments arguments) {
        return new Allowance(Limits.USUAL, deadline(arguments));
    }

    private static long deadline(Arguments arguments) {
        double seconds = arguments.number(TIME.name(), USUAL_SECONDS, 0.001, MOST_SECONDS);
        return System.nanoTime() + (long) (seconds * 1e9);
    }

    /** What is left of the time. */
    Duration left() {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        return left.compareTo(LEAST_TIME) < 0 ? LEAST_TIME : left;
    }

    /** The analysis within what is left. */
    Analysis within(Analysis analysis) {
        return analysis.within(limits.withTime(left()));
    }
}
