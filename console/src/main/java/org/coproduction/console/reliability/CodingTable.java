package org.coproduction.console.reliability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.coproduction.console.BadInput;
import org.coproduction.console.csv.CsvTable;
import org.coproduction.statistics.reliability.Codings;
import org.coproduction.statistics.reliability.Level;
import org.jspecify.annotations.Nullable;

/** A table of codings: the first column names the unit, each other one is a coder's; an empty cell was not coded. */
record CodingTable(CsvTable csv) {

    /**
     * The codings: numbers if all are, otherwise texts.
     *
     * @param order the categories in order, where they are texts that have one; may be empty
     * @throws BadInput if coders are fewer than two, a unit is named twice or not at all, there is no coding, or the level needs numbers
     *     and a cell is none; names coder and unit
     */
    Codings codings(Level level, List<String> order) {
        check();
        boolean texts = !order.isEmpty() || isText(level);
        List<String> coders = csv.header().subList(1, csv.header().size());
        if (!texts) return Codings.ofNumbers(coders, rows(cell -> Double.valueOf(cell)));
        List<List<@Nullable String>> rows = rows(cell -> cell);
        return order.isEmpty() ? Codings.ofText(coders, rows) : ordered(coders, rows, order);
    }

    private void check() {
        if (csv.header().size() < 3) {
            throw BadInput.in(
                    csv.file(),
                    "",
                    "coders.two",
                    "The table has " + csv.header().size() + " columns. It needs the unit first, then a column for each"
                            + " of two or more coders.");
        }
        Set<String> units = new HashSet<>();
        boolean any = false;
        for (CsvTable.Row row : csv.rows()) {
            String unit = row.cells().getFirst();
            if (unit.isEmpty())
                throw BadInput.in(csv.file(), "line " + row.line(), "unit.name", "The unit has no name.");
            if (!units.add(unit)) {
                throw BadInput.in(
                        csv.file(),
                        "line " + row.line() + ", unit " + unit,
                        "unit.duplicate",
                        "An earlier line has this unit too.");
            }
            any |= row.cells().stream().skip(1).anyMatch(cell -> !cell.isEmpty());
        }
        if (!any) throw BadInput.in(csv.file(), "", "codings.none", "No coder coded any unit: all cells are empty.");
    }

    /** Whether a cell is no number, which levels with numbers refuse. */
    private boolean isText(Level level) {
        for (CsvTable.Row row : csv.rows()) {
            for (int i = 1; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                if (cell.isEmpty() || isNumber(cell)) continue;
                if (level == Level.NOMINAL || level == Level.ORDINAL) return true;
                throw BadInput.in(
                        csv.file(),
                        csv.header().get(i) + ", unit " + row.cells().getFirst(),
                        "coding.number",
                        "The level asks for finite numbers, and “" + cell + "” is none.");
            }
        }
        return false;
    }

    private static boolean isNumber(String cell) {
        try {
            return Double.isFinite(Double.parseDouble(cell));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private Codings ordered(List<String> coders, List<List<@Nullable String>> rows, List<String> order) {
        for (CsvTable.Row row : csv.rows()) {
            for (int i = 1; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                if (cell.isEmpty() || order.contains(cell)) continue;
                throw BadInput.in(
                        csv.file(),
                        csv.header().get(i) + ", unit " + row.cells().getFirst(),
                        "category.unknown",
                        "“" + cell + "” is not among the categories of --order: " + String.join(", ", order) + ".");
            }
        }
        return Codings.ofText(coders, rows, order);
    }

    private <T> List<List<@Nullable T>> rows(Function<String, T> reading) {
        List<List<@Nullable T>> rows = new ArrayList<>();
        for (CsvTable.Row row : csv.rows()) {
            List<@Nullable T> codings = new ArrayList<>();
            for (String cell : row.cells().subList(1, row.cells().size())) {
                codings.add(cell.isEmpty() ? null : reading.apply(cell));
            }
            rows.add(codings);
        }
        return rows;
    }
}
