package org.coproduction.cases.writing;

import java.util.List;
import org.coproduction.cases.Draft;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * The last step: what is still missing, and the way to the editors.
 *
 * @param newer number of a version that was published since the draft began, or null
 */
public record CheckPage(
        Draft draft,
        DraftSteps steps,
        List<ToMend> toMend,
        List<Returned> returned,
        boolean own,
        @Nullable Integer newer,
        List<Mistake> mistakes) {
    public CheckPage {
        toMend = List.copyOf(toMend);
        returned = List.copyOf(returned);
        mistakes = List.copyOf(mistakes);
    }

    /** What editors remarked on a field, and whether they sent it back. */
    public record Returned(String label, String address, boolean sentBack, List<String> remarks) {}
}
