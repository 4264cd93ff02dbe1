package org.coproduction.bench.synthetic;

/** Chance numbers that are the same on every machine and JDK: SplitMix64 (Steele, Lea and Flood 2014). */
public final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice of their own for each index, so that the hundredth case is known without making the other ninety-nine. */
    public static Dice of(long seed, long index) {
        return new Dice(mixed(mixed(seed + STEP) + index * STEP));
    }

    public long next() {
        state += STEP;
        return mixed(state);
    }

    /** 0 to {@code bound - 1}, all alike. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** {@code least} to {@code most}, all alike. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean chance(double share) {
        return fraction() < share;
    }

    public double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
