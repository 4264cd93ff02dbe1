package org.coproduction.bench.trial;

/**
 * @param cpuSeconds since the process began, or within a measurement
 * @param megabytes resident; pages that processes share are counted once
 */
public record Usage(double cpuSeconds, double megabytes) {
    static final Usage NONE = new Usage(0, 0);

    Usage plus(Usage other) {
        return new Usage(cpuSeconds + other.cpuSeconds, megabytes + other.megabytes);
    }

    Usage most(Usage other) {
        return new Usage(Math.max(cpuSeconds, other.cpuSeconds), Math.max(megabytes, other.megabytes));
    }

    /** Processor time since then. */
    Usage since(Usage before) {
        return new Usage(Math.max(0, cpuSeconds - before.cpuSeconds), megabytes);
    }
}
