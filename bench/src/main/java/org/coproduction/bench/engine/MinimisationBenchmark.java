package org.coproduction.bench.engine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Limits;
import org.coproduction.qca.Solution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Parsimonious solutions with all models, from a truth table that is there. At most five seconds each; the end of each trial prints what was
 * found and whether it is all, since a time says nothing without that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@SuppressWarnings("NullAway.Init")
public class MinimisationBenchmark {
    @Param({"6", "8", "10", "12", "14", "16", "20", "24"})
    public int conditions;

    @Param({"30", "200", "1000"})
    public int cases;

    @Param({"BY_A_RULE", "BY_A_RULE_WITH_NOISE", "SELDOM", "BY_CHANCE"})
    public Sample.Explained explained;

    private Analysis analysis;
    private Solution last;

    /** Makes the table. */
    @Setup(Level.Trial)
    public void makeTable() {
        analysis = Analysis.of(new Sample(conditions, cases, explained, 1).truthTable())
                .within(Limits.USUAL.withTime(Duration.ofSeconds(5)));
    }

    /** What is measured. */
    @Benchmark
    public Solution parsimonious() {
        last = analysis.parsimonious();
        return last;
    }

    /** Says what was found. */
    @TearDown(Level.Trial)
    public void tell() {
        System.out.printf(
                "%d prime implicants, %s models of %d terms, %s%n",
                last.chart().primeImplicants().size(),
                last.found().count(),
                last.models().getFirst().terms().size(),
                last.found().completeness());
    }
}
