package org.coproduction.cases.writing;

import java.util.List;
import java.util.UUID;
import org.coproduction.cases.CaseCall;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.Draft;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * The last step: what is still missing, and the way to the editors.
 *
 * @param newer number of a version that was published since the draft began, or null
 * @param call for which it is written, or null
 */
public record CheckPage(
        Draft draft,
        DraftSteps steps,
        List<ToMend> toMend,
        List<Returned> returned,
        List<Writer> writers,
        List<CaseRow> twins,
        boolean own,
        @Nullable Integer newer,
        @Nullable CaseCall call,
        List<Mistake> mistakes) {
    public CheckPage {
        toMend = List.copyOf(toMend);
        returned = List.copyOf(returned);
        writers = List.copyOf(writers);
        twins = List.copyOf(twins);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * @param coder whether they are named as a coder
     * @param canGo whether the reader may take them out
     */
    public record Writer(String name, UUID id, boolean coder, boolean canGo) {}

    /** What editors remarked on a field, and whether they sent it back. */
    public record Returned(String label, String address, boolean sentBack, List<String> remarks) {}
}
