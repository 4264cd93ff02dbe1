package org.coproduction.cases.writing;

import java.util.List;
import org.coproduction.cases.Draft;

/** The last step: what is still missing, and the way to the editors. */
public record CheckPage(Draft draft, DraftSteps steps, List<ToMend> toMend, boolean own) {
    public CheckPage {
        toMend = List.copyOf(toMend);
    }
}
