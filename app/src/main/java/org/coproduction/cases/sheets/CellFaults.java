package org.coproduction.cases.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.cases.Fault;
import org.coproduction.platform.table.Grid;

/** The faults of a spreadsheet, one for each cell, up to a number that a person can still read. */
final class CellFaults {
    static final int MOST = 200;

    private final List<CellFault> found = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    private record Place(int row, int column, Column what) {}

    void add(Grid.Line line, int column, Column what, String rule, Object... details) {
        add(new CellFault(line.number(), column, what, new Fault(line.number(), null, "", rule, List.of(details))));
    }

    void add(CellFault fault) {
        if (found.size() < MOST && places.add(new Place(fault.row(), fault.column(), fault.what()))) found.add(fault);
    }

    /** From the top of the file to its end, from left to right. */
    List<CellFault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(CellFault::row).thenComparingInt(CellFault::column))
                .toList();
    }
}
