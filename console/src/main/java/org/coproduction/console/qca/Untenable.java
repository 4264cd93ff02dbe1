package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;

/**
 * Rows to be excluded, by reason.
 *
 * @param matching remainders that match the stated terms
 * @param contradictory remainders that both solutions assume something of
 * @param simultaneous observed rows that are positive on both sides
 */
record Untenable(SortedSet<Long> matching, SortedSet<Long> contradictory, SortedSet<Long> simultaneous)
        implements Section {
    @Override
    public String member() {
        return "untenable";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        Columns columns = Columns.of("reason", "rows");
        columns.add("match the stated terms", RowsText.of(matching));
        columns.add("contradictory simplifying assumptions", RowsText.of(contradictory));
        columns.add("sufficient for the outcome and its negation", RowsText.of(simultaneous));
        List<String> lines = new ArrayList<>(columns.lines(terminal));
        SortedSet<Long> all = all();
        lines.add(all.isEmpty() ? "No row is to be excluded." : "--exclude " + joined(all));
        return lines;
    }

    private SortedSet<Long> all() {
        SortedSet<Long> all = new TreeSet<>(matching);
        all.addAll(contradictory);
        all.addAll(simultaneous);
        return all;
    }

    private static String joined(SortedSet<Long> rows) {
        return String.join(",", rows.stream().map(String::valueOf).toList());
    }

    @Override
    public Json json() {
        return Json.object()
                .with("matching", numbers(matching))
                .with("contradictory", numbers(contradictory))
                .with("simultaneous", numbers(simultaneous))
                .done();
    }

    private static Json numbers(SortedSet<Long> rows) {
        return Json.numbers(List.copyOf(rows));
    }
}
