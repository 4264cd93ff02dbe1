package org.coproduction.qca;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.coproduction.qca.engine.Cube;
import org.coproduction.qca.engine.Inseparable;
import org.coproduction.qca.engine.Layout;
import org.coproduction.qca.engine.Rows;

/** A truth table in the words of the engine, and back. */
final class Encoding {
    private final TruthTable table;
    private final Layout layout;
    private final List<Row> positives = new ArrayList<>();
    private final Rows positiveRows;
    private final Rows negativeRows;

    Encoding(TruthTable table, SortedSet<Long> excluded, boolean contradictionsAreNegative) {
        this.table = table;
        int[] levels = table.conditions().stream().mapToInt(Condition::levels).toArray();
        int[] codes = table.conditions().stream()
                .mapToInt(condition -> condition.levels() + (condition.kind() == Kind.TEMPORAL ? 1 : 0))
                .toArray();
        layout = new Layout(levels, codes);
        Set<List<Integer>> negatives = new LinkedHashSet<>();
        excluded.forEach(number -> negatives.add(table.values(number)));
        for (Row row : table.rows()) {
            if (!negatives.contains(row.values())) {
                switch (row.out()) {
                    case POSITIVE -> positives.add(row);
                    case NEGATIVE -> negatives.add(row.values());
                    case CONTRADICTION -> {
                        if (contradictionsAreNegative) {
                            negatives.add(row.values());
                        }
                    }
                    case REMAINDER -> {}
                }
            }
        }
        positiveRows = encoded(positives.stream().map(Row::values).toList());
        negativeRows = encoded(List.copyOf(negatives));
    }

    Layout layout() {
        return layout;
    }

    List<Row> positiveRows() {
        return List.copyOf(positives);
    }

    Rows positives() {
        return positiveRows;
    }

    Rows negatives() {
        return negativeRows;
    }

    /** The negative rows with a condition that is not applicable. */
    Rows incompleteNegatives() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < negativeRows.size(); i++) {
            if (negativeRows.open()[i] != 0) {
                places.add(i);
            }
        }
        return new Rows(
                places.stream().mapToLong(i -> negativeRows.words()[i]).toArray(),
                places.stream().mapToLong(i -> negativeRows.open()[i]).toArray());
    }

    /** The smallest cube around each positive row. */
    List<Cube> positiveCubes() {
        List<Cube> cubes = new ArrayList<>();
        for (int i = 0; i < positiveRows.size(); i++) {
            cubes.add(positiveRows.cube(i, layout.allBits()));
        }
        return cubes;
    }

    /** What is said of two rows that no literal tells apart. */
    BadData refusal(Inseparable rows) {
        Row positive = positives.get(rows.positive());
        List<Integer> values = values(negativeRows.words()[rows.negative()]);
        List<Row> negative =
                table.rows().stream().filter(row -> row.values().equals(values)).toList();
        List<String> cases = new ArrayList<>(positive.cases());
        negative.forEach(row -> cases.addAll(row.cases()));
        return BadData.of(Fault.of(
                        "rows.inseparable",
                        "Row " + positive.number()
                                + " is positive and a negative row differs from it only where it is not applicable,"
                                + " so that no term can tell them apart: look at the cases " + String.join(", ", cases)
                                + ".")
                .at(cases));
    }

    Term term(Cube cube) {
        List<Literal> literals = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            if ((cube.care() & layout.field(c)) != 0) {
                literals.add(table.conditions().get(c).is(layout.value(c, cube.value())));
            }
        }
        return Term.of(literals);
    }

    /** The cube of a term whose literals name one value each. */
    Cube cube(Term term) {
        long care = 0;
        long value = 0;
        for (int c = 0; c < layout.size(); c++) {
            var literal = term.literal(table.conditions().get(c));
            if (literal.isPresent()) {
                care |= layout.field(c);
                value |= layout.code(c, literal.get().values().getFirst());
            }
        }
        return new Cube(care, value);
    }

    boolean matches(Term term, Row row) {
        return table.matches(term, row.values());
    }

    private List<Integer> values(long word) {
        List<Integer> values = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            int value = layout.value(c, word);
            values.add(value == layout.levels(c) ? RowNumbers.NOT_APPLICABLE : value);
        }
        return values;
    }

    private Rows encoded(List<List<Integer>> rows) {
        long[] words = new long[rows.size()];
        long[] open = new long[rows.size()];
        for (int i = 0; i < words.length; i++) {
            for (int c = 0; c < layout.size(); c++) {
                int value = rows.get(i).get(c);
                if (value == RowNumbers.NOT_APPLICABLE) {
                    open[i] |= layout.field(c);
                    words[i] |= layout.code(c, layout.levels(c));
                } else {
                    words[i] |= layout.code(c, value);
                }
            }
        }
        return new Rows(words, open);
    }
}
