package org.coproduction.qca.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * All cheapest sets of columns that meet every row, by branch and bound: on the row with the fewest columns left, bounded by rows
 * that share no column.
 *
 * @param covers at least one; a single empty one where there are no rows
 * @param complete false where the search stopped at the number asked for
 */
record CheapestCovers(List<BitSet> covers, boolean complete) {

    static CheapestCovers of(List<BitSet> rows, int[] costs, int most) {
        Search search = new Search(costs, most);
        search.branch(rows, new BitSet(), new BitSet(), 0);
        return new CheapestCovers(search.found, !search.stopped);
    }

    private static final class Search {
        private final int[] costs;
        private final int most;
        private final List<BitSet> found = new ArrayList<>();
        private long cheapest = Long.MAX_VALUE;
        private boolean stopped;

        private Search(int[] costs, int most) {
            this.costs = costs;
            this.most = most;
        }

        private void branch(List<BitSet> rows, BitSet chosen, BitSet refused, long cost) {
            if (rows.isEmpty()) {
                keep(chosen, cost);
                return;
            }
            List<BitSet> open = new ArrayList<>(rows.size());
            for (BitSet row : rows) {
                BitSet left = (BitSet) row.clone();
                left.andNot(refused);
                if (left.isEmpty()) {
                    return;
                }
                open.add(left);
            }
            open.sort(Comparator.comparingInt(BitSet::cardinality));
            long bound = cost + apart(open);
            if (bound > cheapest || bound == cheapest && stopped) {
                return;
            }
            BitSet without = (BitSet) refused.clone();
            for (int column : cheapestFirst(open.getFirst())) {
                BitSet with = (BitSet) chosen.clone();
                with.set(column);
                branch(open.stream().filter(row -> !row.get(column)).toList(), with, without, cost + costs[column]);
                without.set(column);
            }
        }

        private void keep(BitSet chosen, long cost) {
            if (cost < cheapest) {
                cheapest = cost;
                found.clear();
                stopped = false;
            }
            if (cost == cheapest) {
                if (found.size() < most) {
                    found.add(chosen);
                } else {
                    stopped = true;
                }
            }
        }

        private long apart(List<BitSet> fewestColumnsFirst) {
            BitSet used = new BitSet();
            long bound = 0;
            for (BitSet row : fewestColumnsFirst) {
                if (!row.intersects(used)) {
                    used.or(row);
                    bound += row.stream()
                            .mapToLong(column -> costs[column])
                            .min()
                            .orElse(0);
                }
            }
            return bound;
        }

        private List<Integer> cheapestFirst(BitSet row) {
            return row.stream()
                    .boxed()
                    .sorted(Comparator.comparingInt(column -> costs[column]))
                    .toList();
        }
    }
}
