package org.coproduction.qca.necessity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Limit;
import org.coproduction.qca.Literal;
import org.coproduction.qca.Progress;

/**
 * Joins literals one by one, leaving off where no further literal can help.
 *
 * <p>A further literal of a conjunction never raises its inclusion. A further literal of a disjunction never raises its relevance, and
 * never takes away what it has outside the outcome, which bounds its coverage by Σy / (Σy + Σ max(x − y, 0)).
 */
final class NecessitySearch {
    private static final int CANDIDATES_BETWEEN_LOOKS = 1 << 10;

    private final NecessityInput input;
    private final NecessityCuts cuts;
    private final int depth;
    private final double inOutcome;
    private final int[] chosen;
    private final long deadline;
    private final Progress progress;
    private long candidates;
    private Optional<Limit> limit = Optional.empty();

    NecessitySearch(NecessityInput input, NecessityCuts cuts, Duration longest, Progress progress) {
        this.progress = progress;
        this.input = input;
        this.deadline = System.nanoTime() + Math.min(longest.toNanos(), Long.MAX_VALUE / 2);
        this.cuts = cuts;
        this.depth = Math.min(cuts.depth(), input.conditions().size());
        this.inOutcome = Arrays.stream(input.y()).sum();
        this.chosen = new int[input.conditions().size()];
        Arrays.fill(chosen, -1);
    }

    /** What ended the search early, if anything did. */
    Optional<Limit> limit() {
        return limit;
    }

    /** Counts a candidate. Whether a limit has been met. */
    private boolean isOver() {
        if (limit.isPresent()) {
            return true;
        }
        if (++candidates > cuts.mostCandidates()) {
            limit = Optional.of(Limit.CANDIDATES);
        } else if (candidates % CANDIDATES_BETWEEN_LOOKS == 0) {
            progress.report(Progress.Stage.NECESSARY_SETS, candidates);
            limit = outside();
        }
        return limit.isPresent();
    }

    private Optional<Limit> outside() {
        if (Thread.currentThread().isInterrupted()) {
            return Optional.of(Limit.INTERRUPTION);
        }
        return System.nanoTime() - deadline > 0 ? Optional.of(Limit.TIME) : Optional.empty();
    }

    List<NecessarySet> conjunctions() {
        List<NecessarySet> found = new ArrayList<>();
        double[] everything = new double[input.y().length];
        Arrays.fill(everything, 1);
        conjoin(0, 0, everything, found);
        found.sort(Comparator.comparingInt(set -> set.parts().size()));
        return found;
    }

    private void conjoin(int from, int size, double[] x, List<NecessarySet> found) {
        for (int c = from; c < chosen.length; c++) {
            for (int value = 0; value < input.conditions().get(c).levels(); value++) {
                if (isOver()) {
                    return;
                }
                double[] next = joined(x, input.memberships(c, value), false);
                NecessityFit fit = NecessityFit.of(next, input.y());
                if (cuts.inclCut() > 0 && !fit.inclN().reaches(cuts.inclCut())) {
                    continue;
                }
                chosen[c] = value;
                if (cuts.reachedBy(fit)) {
                    found.add(input.set(NecessarySet.Join.CONJUNCTION, parts(), next));
                }
                if (size + 1 < depth) {
                    conjoin(c + 1, size + 1, next, found);
                }
                chosen[c] = -1;
            }
        }
    }

    /** By size, so that every smaller disjunction is known when a larger one is looked at. */
    List<NecessarySet> disjunctions(List<NecessarySet> conjunctions) {
        List<int[]> contained = new ArrayList<>();
        conjunctions.stream().filter(set -> set.parts().size() == 1).forEach(set -> contained.add(choice(set.parts())));
        List<NecessarySet> found = new ArrayList<>();
        for (int size = 2; size <= depth; size++) {
            disjoin(0, size, new double[input.y().length], contained, found);
        }
        return found;
    }

    private void disjoin(int from, int missing, double[] x, List<int[]> contained, List<NecessarySet> found) {
        for (int c = from; c + missing <= chosen.length; c++) {
            for (int value = 0; value < input.conditions().get(c).levels(); value++) {
                if (isOver()) {
                    return;
                }
                chosen[c] = value;
                if (contained.stream().noneMatch(this::isWithinChosen)) {
                    double[] next = joined(x, input.memberships(c, value), true);
                    if (missing > 1) {
                        if (canStillReach(next)) {
                            disjoin(c + 1, missing - 1, next, contained, found);
                        }
                    } else if (cuts.reachedBy(NecessityFit.of(next, input.y()))) {
                        found.add(input.set(NecessarySet.Join.DISJUNCTION, parts(), next));
                        contained.add(chosen.clone());
                    }
                }
                chosen[c] = -1;
            }
        }
    }

    private boolean canStillReach(double[] x) {
        Figure ron = NecessityFit.of(x, input.y()).ron();
        if (ron.ifDefined().orElse(1) + Cuts.TOLERANCE < cuts.ronCut()) {
            return false;
        }
        double outside = 0;
        for (int i = 0; i < x.length; i++) {
            outside += Math.max(x[i] - input.y()[i], 0);
        }
        return inOutcome >= (cuts.covCut() - Cuts.TOLERANCE) * (inOutcome + outside);
    }

    private boolean isWithinChosen(int[] part) {
        for (int c = 0; c < part.length; c++) {
            if (part[c] >= 0 && part[c] != chosen[c]) {
                return false;
            }
        }
        return true;
    }

    private int[] choice(List<Literal> parts) {
        int[] choice = new int[chosen.length];
        Arrays.fill(choice, -1);
        for (Literal part : parts) {
            choice[input.conditions().indexOf(part.condition())] = part.values().getFirst();
        }
        return choice;
    }

    private List<Literal> parts() {
        List<Literal> parts = new ArrayList<>();
        for (int c = 0; c < chosen.length; c++) {
            if (chosen[c] >= 0) {
                parts.add(input.conditions().get(c).is(chosen[c]));
            }
        }
        return parts;
    }

    private static double[] joined(double[] x, double[] other, boolean either) {
        double[] joined = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            joined[i] = either ? Math.max(x[i], other[i]) : Math.min(x[i], other[i]);
        }
        return joined;
    }
}
