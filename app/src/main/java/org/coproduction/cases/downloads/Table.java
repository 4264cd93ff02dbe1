package org.coproduction.cases.downloads;

import java.io.IOException;
import java.util.List;
import org.coproduction.platform.table.Rows;
import org.jspecify.annotations.Nullable;

/** A table of a download: its columns, and the rows that one case gives. */
record Table(String name, List<String> columns, Fill fill) {
    Table {
        columns = List.copyOf(columns);
    }

    List<@Nullable Object> header() {
        return List.copyOf(columns);
    }

    @FunctionalInterface
    interface Fill {
        void rows(SavedCase saved, Provenance provenance, Rows rows) throws IOException;
    }
}
