package org.coproduction.bench.trial;

/**
 * @param cpuSeconds since the process began, or within a measurement
 * @param megabytes its own: what the system cannot take back; pages that processes share are counted once
 * @param mapped pages of files that stand in memory: the index, and the program itself. The system takes them back when others need them
 */
public record Usage(double cpuSeconds, double megabytes, double mapped) {
    static final Usage NONE = new Usage(0, 0, 0);

    Usage plus(Usage other) {
        return new Usage(cpuSeconds + other.cpuSeconds, megabytes + other.megabytes, mapped + other.mapped);
    }

    Usage most(Usage other) {
        return new Usage(
                Math.max(cpuSeconds, other.cpuSeconds),
                Math.max(megabytes, other.megabytes),
                Math.max(mapped, other.mapped));
    }

    /** Processor time since then. */
    Usage since(Usage before) {
        return new Usage(Math.max(0, cpuSeconds - before.cpuSeconds), megabytes, mapped);
    }
}
