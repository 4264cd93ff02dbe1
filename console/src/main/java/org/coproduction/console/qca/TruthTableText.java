package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Out;
import org.coproduction.qca.Row;
import org.coproduction.qca.TruthTable;

/** A truth table for people. */
record TruthTableText(TruthTable table, Terminal terminal) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Cuts cuts = table.cuts();
        lines.add(terminal.strong("Truth table of " + table.outcome()) + ", "
                + table.data().size() + " cases");
        lines.add(terminal.quiet("inclusion from " + cuts.inclCut()
                + (cuts.hasContradictions() ? ", contradictory from " + cuts.inclCut0() : "")
                + (cuts.priCut() > 0 ? ", PRI from " + cuts.priCut() : "") + ", cases from " + cuts.nCut()));
        if (!table.data().leftOut().isEmpty()) {
            lines.add("left out for a missing cell: "
                    + String.join(", ", table.data().leftOut()));
        }
        lines.add("");
        lines.addAll(rows());
        lines.add("");
        lines.add(table.rows(Out.POSITIVE).size() + " positive, "
                + table.rows(Out.NEGATIVE).size() + " negative, "
                + table.rows(Out.CONTRADICTION).size() + " contradictory, " + table.countRemainders()
                + " remainders of "
                + table.size() + " rows");
        return lines;
    }

    private List<String> rows() {
        List<String> header = new ArrayList<>();
        header.add("row");
        for (Condition condition : table.conditions()) header.add(condition.name());
        header.addAll(List.of("OUT", "n", "incl", "PRI", "cases"));
        Columns columns = Columns.of(header.toArray(String[]::new));
        for (Row row : table.rows()) columns.add(cells(row));
        return columns.lines(terminal);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(Long.toString(row.number()));
        for (int value : row.values()) cells.add(value < 0 ? "-" : Integer.toString(value));
        cells.add(row.out().sign());
        cells.add(Integer.toString(row.n()));
        cells.add(Figures.text(row.incl()));
        cells.add(Figures.text(row.pri()));
        cells.add(cases(row));
        return cells;
    }

    /** Deviant ones with an exclamation mark. */
    private static String cases(Row row) {
        List<String> names = new ArrayList<>();
        for (String name : row.cases()) names.add(row.deviantCases().contains(name) ? name + "!" : name);
        return String.join(", ", names);
    }
}
