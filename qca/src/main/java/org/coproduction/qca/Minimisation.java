package org.coproduction.qca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.coproduction.qca.engine.Budget;
import org.coproduction.qca.engine.Chart;
import org.coproduction.qca.engine.Covers;
import org.coproduction.qca.engine.Cube;
import org.coproduction.qca.engine.Exhausted;
import org.coproduction.qca.engine.FirstCover;
import org.coproduction.qca.engine.Inseparable;
import org.coproduction.qca.engine.IrredundantCovers;
import org.coproduction.qca.engine.MinimumCovers;
import org.coproduction.qca.engine.PrimesAgainstNegatives;
import org.coproduction.qca.engine.PrimesOfUnion;

/** One run of the engine for an analysis: prime implicants, chart, covers. */
final class Minimisation {
    private final Analysis analysis;
    private final Budget budget;

    Minimisation(Analysis analysis) {
        this.analysis = analysis;
        Limits limits = analysis.limits();
        Progress progress = analysis.progress();
        this.budget = new Budget(
                limits.time().toNanos(),
                limits.primes(),
                limits.models(),
                found -> progress.report(Progress.Stage.PRIMES, found),
                found -> progress.report(Progress.Stage.MODELS, found));
    }

    /** The solution that covers positive rows alone. */
    Solution complex() {
        return inside(SolutionKind.COMPLEX, List.of());
    }

    /** The solution that may cover positive rows and what is in these terms, nothing else. */
    Solution inside(SolutionKind kind, List<Term> allowed) {
        Encoding encoding = encoding(true);
        List<Cube> union = new ArrayList<>(encoding.positiveCubes());
        allowed.forEach(term -> union.add(encoding.cube(term)));
        Chart chart = new Chart(encoding.positives().size());
        Optional<Exhausted.Reason> stopped = Optional.empty();
        List<Cube> cubes = union;
        try {
            primes(encoding).check();
            cubes = new PrimesOfUnion(encoding.layout(), budget).of(union, encoding.incompleteNegatives());
        } catch (Inseparable e) {
            throw encoding.refusal(e);
        } catch (Exhausted e) {
            stopped = Optional.of(e.reason());
        }
        cubes.forEach(cube -> chart.add(cube, encoding.positives()));
        Chart full = chart.sorted(encoding.layout());
        Chart kept = kept(full, stopped);
        Covers covers =
                stopped.map(why -> FirstCover.of(kept, List.of(), why)).orElseGet(() -> MinimumCovers.of(kept, budget));
        return solution(kind, encoding, union, full, kept, covers, stopped.isEmpty());
    }

    /** The solution that may cover whatever is not negative. */
    Solution parsimonious(SolutionKind kind) {
        Encoding encoding = encoding(kind != SolutionKind.PARSIMONIOUS_WITH_CONTRADICTIONS);
        PrimesAgainstNegatives primes = primes(encoding);
        Chart chart = new Chart(encoding.positives().size());
        try {
            primes.addTo(chart, budget);
            Chart full = chart.sorted(encoding.layout());
            Chart kept = kept(full, Optional.empty());
            return solution(kind, encoding, List.of(), full, kept, MinimumCovers.of(kept, budget), true);
        } catch (Inseparable e) {
            throw encoding.refusal(e);
        } catch (Exhausted e) {
            return withSomePrimes(kind, encoding, primes, primes.some(chart), e.reason());
        }
    }

    /**
     * A model from some prime implicants. If it has no more terms than there are rows of which each needs its own, every model has a prime
     * implicant around each of these rows and no other: then these are made, and all models found, though not all prime implicants.
     */
    private Solution withSomePrimes(
            SolutionKind kind, Encoding encoding, PrimesAgainstNegatives primes, Chart made, Exhausted.Reason why) {
        List<Integer> apart = primes.apart();
        Chart some = made.sorted(encoding.layout());
        Covers first = FirstCover.of(some, apart, why);
        if (why == Exhausted.Reason.PRIMES && first.listed().getFirst().length == apart.size()) {
            try {
                Chart around = primes.around(apart, budget).sorted(encoding.layout());
                Covers covers = MinimumCovers.of(around, budget);
                return solution(kind, encoding, List.of(), around, around, covers.with(first.weights()), false);
            } catch (Exhausted e) {
                why = e.reason();
            }
        }
        return solution(kind, encoding, List.of(), some, some, FirstCover.of(some, apart, why), false);
    }

    /** Every irredundant model of a chart. */
    Models irredundant(PrimeChart chart) {
        return models(chart, IrredundantCovers.of(chart.engine(), budget));
    }

    private Encoding encoding(boolean contradictionsAreNegative) {
        Encoding encoding = new Encoding(analysis.table(), analysis.excluded(), contradictionsAreNegative);
        if (encoding.positiveRows().isEmpty()) {
            throw BadData.of(Fault.of(
                            "rows.no-positive",
                            "No row of the truth table is positive with these cut-offs, so that there is nothing to"
                                    + " explain. Lower inclCut, priCut or nCut, or exclude fewer rows.")
                    .in(analysis.table().outcome().name()));
        }
        return encoding;
    }

    private static PrimesAgainstNegatives primes(Encoding encoding) {
        return new PrimesAgainstNegatives(encoding.layout(), encoding.positives(), encoding.negatives());
    }

    private Chart kept(Chart full, Optional<Exhausted.Reason> stopped) {
        return analysis.hasRowDominance() && stopped.isEmpty() ? full.withoutDominated() : full;
    }

    private Solution solution(
            SolutionKind kind,
            Encoding encoding,
            List<Cube> union,
            Chart full,
            Chart kept,
            Covers covers,
            boolean primesComplete) {
        PrimeChart chart = new PrimeChart(encoding, kept, primesComplete);
        return new Solution(
                kind,
                analysis,
                chart,
                models(chart, covers),
                primesComplete || covers.stopped().isEmpty() ? essential(chart, covers) : Set.of(),
                () -> new Certificates(encoding.layout()).of(encoding, union, full, kept, covers, primesComplete));
    }

    private static Models models(PrimeChart chart, Covers covers) {
        int fewest =
                covers.listed().stream().mapToInt(cover -> cover.length).min().orElse(0);
        Completeness completeness = covers.stopped()
                .<Completeness>map(why -> new Completeness.Stopped(Limit.of(why), covers.least(), fewest))
                .orElseGet(Completeness.Complete::new);
        return new Models(new ListedModels(chart, covers.listed()), covers.count(), covers.counted(), completeness);
    }

    private static Set<Term> essential(PrimeChart chart, Covers covers) {
        Set<Integer> columns = new LinkedHashSet<>();
        if (covers.stopped().isEmpty()) {
            Arrays.stream(covers.listed().getFirst()).forEach(columns::add);
            covers.listed().forEach(cover -> columns.removeIf(column -> Arrays.binarySearch(cover, column) < 0));
        } else {
            Chart engine = chart.engine();
            for (int row = 0; row < engine.rows(); row++) {
                int at = row;
                int[] over = IntStream.range(0, engine.size())
                        .filter(column -> engine.covers(column, at))
                        .limit(2)
                        .toArray();
                if (over.length == 1) {
                    columns.add(over[0]);
                }
            }
        }
        Set<Term> terms = new LinkedHashSet<>();
        columns.forEach(column -> terms.add(chart.primeImplicants().get(column)));
        return terms;
    }
}
