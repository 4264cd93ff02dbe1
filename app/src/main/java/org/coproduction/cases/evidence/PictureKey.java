package org.coproduction.cases.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.Term;

/** What a colour of bars stands for, below a drawing of them. */
public record PictureKey(Term direction, int x, int y) {
    private static final Map<String, String> COLOURS =
            Map.of("positive", "#20693f", "mixed", "#8a5a00", "negative", "#a62b2b");
    private static final int STEP = 180;

    static List<PictureKey> row(List<Term> directions, int x, int y) {
        List<PictureKey> keys = new ArrayList<>();
        for (Term direction : directions) keys.add(new PictureKey(direction, x + keys.size() * STEP, y));
        return keys;
    }

    /**
     * A drawing goes where our stylesheet does not, so it brings the colours of the light scheme along.
     *
     * @param direction of outcomes, or anything else for what has none
     */
    public static String colour(String direction) {
        return COLOURS.getOrDefault(direction, "#59646a");
    }
}
