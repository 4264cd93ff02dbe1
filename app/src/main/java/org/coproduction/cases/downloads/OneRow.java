package org.coproduction.cases.downloads;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.CaseCells;
import org.jspecify.annotations.Nullable;

/**
 * A case in one row. The entries of a list share a cell, with a bar between them. The last three columns say where the row
 * comes from: comment lines at the head or foot of a file break the programs that read it, a column does not.
 */
final class OneRow {
    private static final List<String> ORIGIN =
            List.of("version", "savedAt", "address", "licence", "retrieved", "query");
    static final List<@Nullable Object> HEADER = header();

    private OneRow() {}

    private static List<@Nullable Object> header() {
        List<@Nullable Object> header = new ArrayList<>(CaseCells.COLUMNS);
        header.addAll(ORIGIN);
        return header;
    }

    static List<@Nullable Object> of(SavedCase saved, Provenance provenance) {
        List<@Nullable Object> row = new ArrayList<>(CaseCells.of(saved.text()));
        row.add(saved.version());
        row.add(saved.savedAt().toString());
        row.add(provenance.address(saved.text().slug()));
        row.add(Provenance.LICENCE);
        row.add(provenance.retrieved().toString());
        row.add(provenance.query());
        return row;
    }
}
