package org.coproduction.programmes.tend;

import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.platform.web.Mistake;
import org.coproduction.programmes.Outputs;
import org.coproduction.programmes.OutputsShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.Shelf;
import org.jspecify.annotations.Nullable;

/** @param circle whose files stand beside the documents, where the reader belongs to it; null otherwise */
public record ShelfPage(
        Programme programme,
        Shelf shelf,
        List<OutputsShown.Row> rows,
        String address,
        String title,
        List<Mistake> mistakes,
        @Nullable Circle circle) {
    public ShelfPage {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
    }

    public boolean full() {
        return rows.size() >= Outputs.MOST;
    }

    public String at() {
        return programme.address() + "/" + shelf.key();
    }

    public String removal(OutputsShown.Row row) {
        return at() + "/" + row.id() + "/removal";
    }
}
