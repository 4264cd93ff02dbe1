package org.coproduction.qca.engine;

import java.util.function.LongConsumer;

/** What a search may use up; asked at each step, it ends the search by {@link Exhausted}. */
public final class Budget {
    private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

    private final long deadline;
    private final int mostPrimes;
    private final int mostModels;
    private final LongConsumer primesSoFar;
    private final LongConsumer modelsSoFar;
    private int steps;

    /**
     * A budget that begins now.
     *
     * @param nanos time, {@code Long.MAX_VALUE} for as long as it takes
     * @param mostPrimes prime implicants that may be made
     * @param mostModels models that may be listed
     * @param primesSoFar is told the number of prime implicants, now and then
     * @param modelsSoFar is told the number of models, now and then
     */
    public Budget(long nanos, int mostPrimes, int mostModels, LongConsumer primesSoFar, LongConsumer modelsSoFar) {
        long now = System.nanoTime();
        this.deadline = nanos == Long.MAX_VALUE ? now + Long.MAX_VALUE / 2 : now + nanos;
        this.mostPrimes = mostPrimes;
        this.mostModels = mostModels;
        this.primesSoFar = primesSoFar;
        this.modelsSoFar = modelsSoFar;
    }

    int mostModels() {
        return mostModels;
    }

    void step() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            look();
        }
    }

    void primes(int made) {
        if (made > mostPrimes) {
            throw new Exhausted(Exhausted.Reason.PRIMES);
        }
        if (made % STEPS_BETWEEN_LOOKS == 0) {
            primesSoFar.accept(made);
        }
        step();
    }

    void models(long found) {
        if (found % STEPS_BETWEEN_LOOKS == 0) {
            modelsSoFar.accept(found);
        }
        if (found > mostModels) {
            throw new Exhausted(Exhausted.Reason.MODELS);
        }
    }

    void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Exhausted(Exhausted.Reason.INTERRUPTION);
        }
        if (System.nanoTime() - deadline > 0) {
            throw new Exhausted(Exhausted.Reason.TIME);
        }
    }
}
