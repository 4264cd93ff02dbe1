package org.coproduction.cases.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coproduction.platform.table.Cells;
import org.coproduction.platform.table.Grid;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a file is.
 *
 * @param columns in the order of the file; null where one is left out
 */
record Matching(List<@Nullable Column> columns) {
    Matching {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    static Matching of(List<String> keys) {
        List<@Nullable Column> columns = new ArrayList<>();
        for (String key : keys) columns.add(Column.of(key).orElse(null));
        return new Matching(columns);
    }

    List<String> keys() {
        return columns.stream()
                .map(column -> column == null ? "" : column.key())
                .toList();
    }

    boolean has(Column wanted) {
        return columns.contains(wanted);
    }

    /** Where it is in the file, or where it begins; below 0 where it is not. */
    int first(Column wanted) {
        return columns.indexOf(wanted);
    }

    /** Those that two columns claim to be, though each case has one of it. */
    Set<Column> twice() {
        Set<Column> seen = EnumSet.noneOf(Column.class);
        Set<Column> twice = EnumSet.noneOf(Column.class);
        for (Column column : columns) if (column != null && !column.isList() && !seen.add(column)) twice.add(column);
        return twice;
    }

    /** What the cells of a column say in one line of the file, those that are empty left out. */
    List<Text> texts(Grid.Line line, Column wanted) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != wanted) continue;
            String text = Cells.meant(line.cell(i)).replace("\r\n", "\n").strip();
            if (!text.isEmpty()) texts.add(new Text(i, text));
        }
        return texts;
    }

    /** @param column from 0 */
    record Text(int column, String text) {}
}
