package org.coproduction.qca.expression;

import java.util.ArrayList;
import java.util.List;

/** Whether a term lies within a sum of others: by splitting the term along a condition until single terms contain the pieces. */
final class Containment {
    private Containment() {}

    static boolean of(Cube term, List<Cube> sum) {
        List<Cube> touching = new ArrayList<>();
        for (Cube candidate : sum) {
            if (candidate.contains(term)) {
                return true;
            }
            if (candidate.meet(term) != null) {
                touching.add(candidate);
            }
        }
        if (touching.isEmpty()) {
            return false;
        }
        int along = splitting(term, touching);
        long left = term.allowed(along);
        while (left != 0) {
            long alike = alike(Long.lowestOneBit(left), left, along, touching);
            if (!of(term.with(along, alike), touching)) {
                return false;
            }
            left &= ~alike;
        }
        return true;
    }

    /** The values that every touching term treats like the given one can be split off together. */
    private static long alike(long value, long values, int along, List<Cube> touching) {
        for (Cube term : touching) {
            long allowed = term.allowed(along);
            values &= (allowed & value) != 0 ? allowed : ~allowed;
        }
        return values;
    }

    /** The condition that most of the touching terms restrict. */
    private static int splitting(Cube term, List<Cube> touching) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < term.space().size(); i++) {
            int restricting = 0;
            for (Cube candidate : touching) {
                restricting += (term.allowed(i) & ~candidate.allowed(i)) != 0 ? 1 : 0;
            }
            if (restricting > most) {
                most = restricting;
                best = i;
            }
        }
        return best;
    }
}
