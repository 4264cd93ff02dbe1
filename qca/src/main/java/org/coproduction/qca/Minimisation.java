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
        Chart sorted = ready(chart, encoding, stopped);
        Covers covers =
                stopped.map(why -> FirstCover.of(sorted, why)).orElseGet(() -> MinimumCovers.of(sorted, budget));
        return solution(kind, encoding, sorted, covers, stopped, allowed);
    }

    /** The solution that may cover whatever is not negative. */
    Solution parsimonious(SolutionKind kind) {
        Encoding encoding = encoding(kind != SolutionKind.PARSIMONIOUS_WITH_CONTRADICTIONS);
        Chart chart = new Chart(encoding.positives().size());
        Optional<Exhausted.Reason> stopped = Optional.empty();
        try {
            primes(encoding).addTo(chart, budget);
        } catch (Inseparable e) {
            throw encoding.refusal(e);
        } catch (Exhausted e) {
            stopped = Optional.of(e.reason());
            primes(encoding).addGreedilyTo(chart);
        }
        Chart sorted = ready(chart, encoding, stopped);
        Covers covers = stopped.map(why ->
                        FirstCover.of(sorted, encoding.layout(), encoding.positives(), encoding.negatives(), why))
                .orElseGet(() -> MinimumCovers.of(sorted, budget));
        return solution(kind, encoding, sorted, covers, stopped, List.of());
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
                    "No row of the truth table is positive with these cut-offs, so that there is nothing to explain."
                            + " Lower inclCut, priCut or nCut, or exclude fewer rows."));
        }
        return encoding;
    }

    private static PrimesAgainstNegatives primes(Encoding encoding) {
        return new PrimesAgainstNegatives(encoding.layout(), encoding.positives(), encoding.negatives());
    }

    private Chart ready(Chart chart, Encoding encoding, Optional<Exhausted.Reason> stopped) {
        Chart sorted = chart.sorted(encoding.layout());
        return analysis.hasRowDominance() && stopped.isEmpty() ? sorted.withoutDominated() : sorted;
    }

    private Solution solution(
            SolutionKind kind,
            Encoding encoding,
            Chart engine,
            Covers covers,
            Optional<Exhausted.Reason> stopped,
            List<Term> allowed) {
        PrimeChart chart = new PrimeChart(encoding, engine);
        Models models = models(chart, covers);
        return new Solution(kind, analysis, chart, models, stopped.isPresent() ? Set.of() : essential(chart, covers));
    }

    private static Models models(PrimeChart chart, Covers covers) {
        List<Term> terms = chart.primeImplicants();
        List<Model> listed = new ArrayList<>();
        for (int[] cover : covers.listed()) {
            Set<Term> ofModel = new LinkedHashSet<>();
            for (int column : cover) {
                ofModel.add(terms.get(column));
            }
            listed.add(new Model(ofModel));
        }
        int fewest =
                covers.listed().stream().mapToInt(cover -> cover.length).min().orElse(0);
        Completeness completeness = covers.stopped()
                .<Completeness>map(why -> new Completeness.Stopped(Limit.of(why), covers.least(), fewest))
                .orElseGet(Completeness.Complete::new);
        return new Models(listed, covers.count(), completeness);
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
