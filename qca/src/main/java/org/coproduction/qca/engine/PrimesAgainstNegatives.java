package org.coproduction.qca.engine;

import java.util.List;

/**
 * Prime implicants where all that is not negative is a don't-care: the cubes that cover a positive row and no negative one and lose that
 * when a literal is dropped. Remainders are never made.
 *
 * <p>A cube around a positive row must differ from each negative row in one of its literals, so the prime implicants around that row are the
 * minimal sets of conditions that hit, for each negative row, the conditions in which both rows differ.
 *
 * @see <a href="https://doi.org/10.1007/978-3-319-75668-4">Duşa (2019), QCA with R, chapter 9 (the idea of comparing observed rows)</a>
 */
public final class PrimesAgainstNegatives {
    private static final int MOST_TAKEN_OVER = 20_000;

    private final Layout layout;
    private final Rows positives;
    private final Rows negatives;

    /** For these positive and negative rows. */
    public PrimesAgainstNegatives(Layout layout, Rows positives, Rows negatives) {
        this.layout = layout;
        this.positives = positives;
        this.negatives = negatives;
    }

    /**
     * Adds all of them to a chart; what was added stays there when a limit ends the search.
     *
     * @throws Exhausted at a limit of the budget
     * @throws Inseparable if a positive row cannot be told from a negative one
     */
    public void addTo(Chart chart, Budget budget) {
        for (int row = 0; row < positives.size(); row++) {
            addAround(row, row, chart, budget);
        }
    }

    /**
     * A chart of those that cover one of these rows.
     *
     * @param apart rows of which no two can be covered by one implicant
     * @throws Exhausted at a limit of the budget
     */
    public Chart around(List<Integer> apart, Budget budget) {
        Chart chart = new Chart(positives.size());
        for (int row : apart) {
            addAround(row, 0, chart, budget);
        }
        return chart;
    }

    /**
     * A chart of some of them that cover many rows, at least one over each: enough for a first cover.
     *
     * @param made a chart of others, of which those that cover most are taken over
     */
    public Chart some(Chart made) {
        Chart chart = made.widest(MOST_TAKEN_OVER);
        new GreedyPrimes(layout, positives, negatives).addTo(chart);
        return chart;
    }

    /** Positive rows of which no two can be covered by one implicant, as many as were easily found. */
    public List<Integer> apart() {
        return ApartRows.of(layout, positives, negatives);
    }

    private void addAround(int row, int first, Chart chart, Budget budget) {
        long word = positives.words()[row];
        HittingSets.each(differences(row), layout.size(), budget, set -> {
            long care = layout.care(set);
            chart.addIfFirst(care, word & care, positives, first);
            budget.primes(chart.size());
        });
    }

    /**
     * Checks that a literal tells each positive row from each negative one.
     *
     * @throws Inseparable if none does for two of them
     */
    public void check() {
        for (int p = 0; p < positives.size(); p++) {
            differences(p);
        }
    }

    /** For each negative row the conditions in which it differs from this positive one. */
    private long[] differences(int positive) {
        long[] differences = new long[negatives.size()];
        long usable = ~positives.open()[positive];
        for (int n = 0; n < differences.length; n++) {
            long different = (positives.words()[positive] ^ negatives.words()[n]) & usable;
            if (different == 0) {
                throw new Inseparable(positive, n);
            }
            differences[n] = layout.conditions(different);
        }
        return differences;
    }
}
