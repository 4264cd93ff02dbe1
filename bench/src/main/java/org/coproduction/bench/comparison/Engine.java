package org.coproduction.bench.comparison;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.bench.engine.Sample;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Completeness;
import org.coproduction.qca.Limits;
import org.coproduction.qca.Notation;
import org.coproduction.qca.Solution;
import org.coproduction.qca.TruthTable;

/** The library within this process, after warming up. */
final class Engine {
    private static final int RUNS = 5;
    private static final Duration WARM = Duration.ofMillis(400);

    private Engine() {}

    static Answer solve(Sample sample, Duration limit) {
        TruthTable table = sample.truthTable();
        Analysis analysis = Analysis.of(table).within(Limits.USUAL.withTime(limit));
        long begun = System.nanoTime();
        Solution solution = analysis.parsimonious();
        Duration took = since(begun);
        if (solution.found().completeness() instanceof Completeness.Stopped stopped) {
            return new Answer.Stopped("limit of "
                    + stopped.by().toString().toLowerCase(Locale.ROOT) + ": "
                    + solution.models().size()
                    + " models listed in " + took.toMillis() + " ms, at least " + stopped.leastTerms() + " terms");
        }
        List<Duration> times = new ArrayList<>(List.of(took));
        while (since(begun).compareTo(WARM) < 0) analysis.parsimonious();
        while (times.size() < RUNS && since(begun).compareTo(limit) < 0) times.add(timed(analysis));
        Duration median = times.stream().sorted().toList().get(times.size() / 2);
        return new Answer.Solved(took, times.size() > 1 ? median : took, models(solution));
    }

    /** The models of a sample, once. */
    static Set<Set<String>> models(Sample sample, Duration limit) {
        return models(Analysis.of(sample.truthTable())
                .within(Limits.USUAL.withTime(limit))
                .parsimonious());
    }

    private static Set<Set<String>> models(Solution solution) {
        Notation notation = solution.analysis().table().notation();
        return solution.models().stream()
                .map(model -> model.terms().stream()
                        .map(term -> Spelling.term(term.text(notation)))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Duration timed(Analysis analysis) {
        long begun = System.nanoTime();
        analysis.parsimonious();
        return since(begun);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
