package org.coproduction.qca;

import java.util.List;

/**
 * The figures of a term within a model, and where they come from.
 *
 * @param term the term
 * @param fit computed from all cases
 * @param rows the positive rows that the term covers, with their cases
 */
public record TermFit(Term term, Fit fit, List<Row> rows) {
    /** Copies the rows. */
    public TermFit {
        rows = List.copyOf(rows);
    }

    /** The cases that the term explains, grouped by row. */
    public List<List<String>> casesByRow() {
        return rows.stream().map(Row::cases).toList();
    }
}
