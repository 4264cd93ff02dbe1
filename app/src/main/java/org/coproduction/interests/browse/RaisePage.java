package org.coproduction.interests.browse;

import java.util.List;
import org.coproduction.platform.web.Mistake;

/**
 * The form that raises an interest, as far as it is filled in.
 *
 * @param debate out of which it grows; 0 for none
 */
public record RaisePage(Grounds.Ground ground, String title, String text, long debate, List<Mistake> mistakes) {
    public RaisePage {
        mistakes = List.copyOf(mistakes);
    }

    public int longest() {
        return RaiseController.LONGEST;
    }
}
