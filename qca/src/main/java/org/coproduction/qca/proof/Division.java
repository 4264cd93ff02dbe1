package org.coproduction.qca.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether things can be divided into fixed and free ones so that each set of one kind has a fixed thing and each of the other a free one.
 * Davis, Putnam, Logemann and Loveland's procedure: decide what a set with one thing left forces, else try both ways.
 */
final class Division {
    private final List<Set<Integer>> oneFixed;
    private final List<Set<Integer>> oneFree;
    private final Steps steps;

    Division(List<Set<Integer>> oneFixed, List<Set<Integer>> oneFree, Steps steps) {
        this.oneFixed = oneFixed;
        this.oneFree = oneFree;
        this.steps = steps;
    }

    boolean exists() {
        return exists(new HashMap<>());
    }

    private boolean exists(Map<Integer, Boolean> fixed) {
        int undecided = decideForced(fixed);
        if (undecided == CONFLICT) {
            return false;
        }
        if (undecided == SATISFIED) {
            return true;
        }
        for (boolean way : new boolean[] {true, false}) {
            Map<Integer, Boolean> tried = new HashMap<>(fixed);
            tried.put(undecided, way);
            if (exists(tried)) {
                return true;
            }
        }
        return false;
    }

    private static final int CONFLICT = -1;
    private static final int SATISFIED = -2;

    /** Decides what is forced; answers a thing of a set that is not satisfied yet, in the smallest such set. */
    private int decideForced(Map<Integer, Boolean> fixed) {
        while (true) {
            int decided = fixed.size();
            int smallest = Integer.MAX_VALUE;
            int thing = SATISFIED;
            for (boolean way : new boolean[] {true, false}) {
                for (Set<Integer> set : way ? oneFixed : oneFree) {
                    steps.take();
                    if (satisfied(set, fixed, way)) {
                        continue;
                    }
                    List<Integer> open = set.stream()
                            .filter(each -> !fixed.containsKey(each))
                            .sorted()
                            .toList();
                    if (open.isEmpty()) {
                        return CONFLICT;
                    }
                    if (open.size() == 1) {
                        fixed.put(open.getFirst(), way);
                    } else if (open.size() < smallest) {
                        smallest = open.size();
                        thing = open.getFirst();
                    }
                }
            }
            if (fixed.size() == decided) {
                return thing;
            }
        }
    }

    private static boolean satisfied(Collection<Integer> set, Map<Integer, Boolean> fixed, boolean way) {
        return set.stream().anyMatch(each -> fixed.containsKey(each) && fixed.get(each) == way);
    }
}
