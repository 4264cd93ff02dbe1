package org.coproduction.qca;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules that a table must keep, and what is said where it does not. */
final class TableCheck {
    private static final int MOST_FAULTS = 20;

    private final List<String> cases;
    private final List<Column> columns;
    private final List<Fault> faults = new ArrayList<>();

    TableCheck(List<String> cases, List<Column> columns) {
        this.cases = cases;
        this.columns = columns;
    }

    SetTable complete() {
        checkShape();
        columns.forEach(this::checkCells);
        columns.forEach(this::refuseMissing);
        refuseIfFaulty();
        return SetTable.checked(cases, columns, List.of());
    }

    SetTable leavingOut() {
        checkShape();
        columns.forEach(this::checkCells);
        BitSet incomplete = new BitSet();
        columns.forEach(column -> incomplete.or(missing(column)));
        if (incomplete.cardinality() == cases.size()) {
            fault(Fault.of("cases.none", "Every case has a missing cell, so that none is left. Fill in the cells."));
        }
        refuseIfFaulty();
        int[] kept =
                IntStream.range(0, cases.size()).filter(i -> !incomplete.get(i)).toArray();
        List<Column> shorter = columns.stream()
                .map(column -> new Column(column.condition(), picked(column.cells(), kept)))
                .toList();
        return SetTable.checked(
                picked(cases, kept), shorter, picked(cases, incomplete.stream().toArray()));
    }

    private void checkShape() {
        if (cases.isEmpty()) {
            fault(Fault.of("cases.none", "The table has no cases."));
        }
        refuseTwice("case.twice", "Case", cases);
        refuseTwice(
                "condition.twice",
                "Condition",
                columns.stream().map(column -> column.condition().name()).toList());
        for (Column column : columns) {
            if (column.cells().size() != cases.size()) {
                String name = column.condition().name();
                fault(Fault.of(
                                "column.length",
                                name + " has " + column.cells().size() + " cells for " + cases.size()
                                        + " cases. Give each case one.")
                        .in(name));
            }
        }
        refuseIfFaulty();
    }

    private void refuseTwice(String rule, String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                Fault fault = Fault.of(rule, what + " " + name + " is there twice. Give each its own name.");
                fault(what.equals("Case") ? fault.at(List.of(name)) : fault.in(name));
            }
        }
    }

    private void checkCells(Column column) {
        for (int i = 0; i < cases.size(); i++) {
            Condition condition = column.condition();
            switch (column.cells().get(i)) {
                case Cell.Missing() -> {}
                case Cell.NotApplicable() -> {
                    if (condition.kind() != Kind.TEMPORAL) {
                        wrong(condition, i, "cell.not-applicable", "-", "\"-\" can stand in temporal conditions only");
                    }
                }
                case Cell.Unreadable(String text) ->
                    wrong(condition, i, "cell.number", "\"" + text + "\"", "a cell holds a number");
                case Cell.Value(double value) -> checkValue(condition, i, value);
            }
        }
    }

    private void checkValue(Condition condition, int place, double value) {
        String is = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        switch (condition.kind()) {
            case FUZZY -> {
                if (!(value >= 0 && value <= 1)) {
                    wrong(condition, place, "membership.outside", is, "a membership lies in 0..1");
                }
            }
            case CRISP, TEMPORAL -> {
                if (value != 0 && value != 1) {
                    wrong(condition, place, "membership.outside", is, "a membership of a crisp set is 0 or 1");
                }
            }
            case MULTI_VALUE -> {
                if (value != Math.rint(value) || !(value >= 0 && value < condition.levels())) {
                    wrong(
                            condition,
                            place,
                            "value.outside",
                            is,
                            "a value is a whole number in 0.." + (condition.levels() - 1));
                }
            }
        }
    }

    private void wrong(Condition condition, int place, String rule, String is, String must) {
        String name = cases.get(place);
        fault(Fault.of(rule, condition.name() + " of case " + name + " is " + is + ", but " + must + ". Correct it.")
                .in(condition.name())
                .at(List.of(name)));
    }

    private void refuseMissing(Column column) {
        List<String> without = picked(cases, missing(column).stream().toArray());
        if (!without.isEmpty()) {
            String name = column.condition().name();
            fault(Fault.of(
                            "cell.missing",
                            name + " is missing for "
                                    + without.stream().limit(MOST_FAULTS).collect(Collectors.joining(", "))
                                    + (without.size() > MOST_FAULTS
                                            ? " and " + (without.size() - MOST_FAULTS) + " more"
                                            : "")
                                    + ". Fill in the cells, or ask for incomplete cases to be left out.")
                    .in(name)
                    .at(without));
        }
    }

    private static BitSet missing(Column column) {
        BitSet places = new BitSet();
        for (int i = 0; i < column.cells().size(); i++) {
            places.set(i, column.cells().get(i) instanceof Cell.Missing);
        }
        return places;
    }

    private static <T> List<T> picked(List<T> from, int[] places) {
        return IntStream.of(places).mapToObj(from::get).toList();
    }

    private void fault(Fault fault) {
        faults.add(fault);
        if (faults.size() == MOST_FAULTS) {
            refuseIfFaulty();
        }
    }

    private void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw BadData.of(faults);
        }
    }
}
