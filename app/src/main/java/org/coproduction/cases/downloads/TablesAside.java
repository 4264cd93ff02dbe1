package org.coproduction.cases.downloads;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.table.Rows;

/** Reads the cases once: the first table goes out at once, the others wait aside. */
final class TablesAside implements Closeable {
    private final Map<Table, RowsAside> waiting = new LinkedHashMap<>();

    TablesAside(List<Table> tables) throws IOException {
        try {
            for (Table table : tables) waiting.put(table, new RowsAside());
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    void read(CaseStream cases, Provenance provenance, Table first, Rows out) throws IOException {
        Together.each(cases, SavedCase.Stored::read, saved -> {
            first.fill().rows(saved, provenance, out);
            for (Map.Entry<Table, RowsAside> table : waiting.entrySet())
                table.getKey().fill().rows(saved, provenance, table.getValue());
        });
    }

    void giveTo(Place places) throws IOException {
        for (Map.Entry<Table, RowsAside> table : waiting.entrySet()) places.of(table.getKey(), table.getValue());
    }

    @Override
    public void close() throws IOException {
        for (RowsAside rows : waiting.values()) rows.close();
    }

    @FunctionalInterface
    interface Place {
        void of(Table table, RowsAside rows) throws IOException;
    }
}
