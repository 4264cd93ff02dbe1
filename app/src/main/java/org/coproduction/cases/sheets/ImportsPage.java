package org.coproduction.cases.sheets;

import java.util.List;
import org.coproduction.cases.Batch;
import org.coproduction.platform.table.Grid;
import org.coproduction.platform.web.Mistake;

/** Where an import begins: what waits, and what was imported. */
public record ImportsPage(List<Waiting> waiting, List<Batch> done, List<Mistake> mistakes) {
    public ImportsPage {
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
        mistakes = List.copyOf(mistakes);
    }

    public record Waiting(String name, String sent, String address) {}

    public int most() {
        return Grid.MOST_LINES;
    }
}
