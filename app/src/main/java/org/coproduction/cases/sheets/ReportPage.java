package org.coproduction.cases.sheets;

import java.util.List;
import org.coproduction.cases.Batch;
import org.coproduction.cases.Batches;
import org.coproduction.platform.web.Mistake;

/** @param more how many of its cases are not among those that are listed */
public record ReportPage(Batch batch, List<Batches.Made> made, int more, List<Mistake> mistakes) {
    public ReportPage {
        made = List.copyOf(made);
        mistakes = List.copyOf(mistakes);
    }

    public boolean canBeUndone() {
        return !batch.isUndone() && made.stream().noneMatch(Batches.Made::edited);
    }
}
