package org.coproduction.interests.browse;

import java.util.List;
import org.coproduction.platform.web.Mistake;

/** The form that raises an interest, as far as it is filled in. */
public record RaisePage(Grounds.Ground ground, String title, String text, List<Mistake> mistakes) {
    public RaisePage {
        mistakes = List.copyOf(mistakes);
    }

    public int longest() {
        return RaiseController.LONGEST;
    }
}
