package org.coproduction.platform.table;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.platform.table.UnreadableTable.Reason;

/** The lines of a table while it is read, within the bounds of a {@link Grid}. */
final class GridLines {
    private final List<Grid.Line> lines = new ArrayList<>();
    private long characters;

    void add(int number, List<String> cells) throws UnreadableTable {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) filled--;
        if (filled == 0) return;
        if (filled > Grid.MOST_COLUMNS) throw new UnreadableTable(Reason.COLUMNS, Grid.MOST_COLUMNS);
        if (lines.size() > Grid.MOST_LINES) throw new UnreadableTable(Reason.LINES, Grid.MOST_LINES);
        Grid.Line line = new Grid.Line(number, cells.subList(0, filled));
        for (String cell : line.cells()) characters += cell.length();
        if (characters > Grid.MOST_TEXT) throw new UnreadableTable(Reason.LARGE);
        lines.add(line);
    }

    List<Grid.Line> all() {
        return lines;
    }
}
