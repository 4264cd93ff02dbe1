package org.coproduction.qca.engine;

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
        for (int p = 0; p < positives.size(); p++) {
            int row = p;
            long word = positives.words()[p];
            HittingSets.each(differences(p), layout.size(), budget, set -> {
                long care = layout.care(set);
                chart.addIfFirst(care, word & care, positives, row);
                budget.primes(chart.size());
            });
        }
    }

    /**
     * Adds for each positive row one that covers many, unless it is there: enough for a first cover where the search for all was ended.
     */
    public void addGreedilyTo(Chart chart) {
        new GreedyPrimes(layout, positives, negatives).addTo(chart);
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
