package org.coproduction.qca.engine;

import java.util.ArrayList;
import java.util.List;

/** A cover that is quickly found and irredundant, though perhaps not the smallest: each time the class that covers most of what is left. */
final class GreedyCover {
    private GreedyCover() {}

    /** Indexes of classes. */
    static int[] of(Core core) {
        Bits left = new Bits(Bits.firstWords(core.rows().length, core.words()));
        List<Integer> taken = new ArrayList<>();
        while (!left.isEmpty()) {
            int best = -1;
            int most = 0;
            for (int c = 0; c < core.classes().size(); c++) {
                int covers = core.classes().get(c).and(left).size();
                if (covers > most) {
                    most = covers;
                    best = c;
                }
            }
            if (best < 0) {
                throw new IllegalStateException("a row that nothing covers");
            }
            taken.add(best);
            left = left.without(core.classes().get(best));
        }
        return irredundant(core, taken);
    }

    private static int[] irredundant(Core core, List<Integer> taken) {
        List<Integer> kept = new ArrayList<>(taken);
        for (Integer c : taken) {
            Bits own = core.classes().get(c);
            for (Integer other : kept) {
                if (!other.equals(c)) {
                    own = own.without(core.classes().get(other));
                }
            }
            if (own.isEmpty()) {
                kept.remove(c);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
