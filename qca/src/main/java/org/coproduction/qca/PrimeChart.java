package org.coproduction.qca;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.coproduction.qca.engine.Chart;
import org.jspecify.annotations.Nullable;

/** A prime implicant chart: which prime implicants cover which of the positive rows. Terms are made when they are asked for. */
public final class PrimeChart {
    private final Encoding encoding;
    private final Chart chart;
    private final boolean complete;
    private final @Nullable Term[] made;

    PrimeChart(Encoding encoding, Chart chart, boolean complete) {
        this.complete = complete;
        this.encoding = encoding;
        this.chart = chart;
        this.made = new Term[chart.size()];
    }

    /** The rows to be explained, by number. */
    public List<Row> rows() {
        return encoding.positiveRows();
    }

    /**
     * Whether these are all prime implicants. Where a limit left some out, the models can still be all there are: see
     * {@link Solution#found()}.
     */
    public boolean isComplete() {
        return complete;
    }

    /** The prime implicants that cover one of the rows: few literals first, then as the conditions stand. */
    public List<Term> primeImplicants() {
        return new Terms();
    }

    /**
     * The rows that a prime implicant covers, by number.
     *
     * @param primeImplicant its place in {@link #primeImplicants()}
     */
    public List<Row> covers(int primeImplicant) {
        return Arrays.stream(chart.covered(primeImplicant))
                .mapToObj(rows()::get)
                .toList();
    }

    /** The rows that a term covers, by number; it need not be among the prime implicants. */
    public List<Row> coveredBy(Term term) {
        return rows().stream().filter(row -> encoding.matches(term, row)).toList();
    }

    Chart engine() {
        return chart;
    }

    private final class Terms extends AbstractList<Term> implements RandomAccess {
        @Override
        public Term get(int index) {
            Term term = made[index];
            if (term == null) {
                term = encoding.term(chart.cube(index));
                made[index] = term;
            }
            return term;
        }

        @Override
        public int size() {
            return chart.size();
        }
    }
}
