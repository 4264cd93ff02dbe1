package org.coproduction.bench.load;

import org.HdrHistogram.Histogram;

/** What the clients of a crowd saw within the window. */
public final class Seen {
    private static final long LONGEST_MICROS = 120_000_000;

    private final Histogram micros = new Histogram(1, LONGEST_MICROS, 3);
    private final double seconds;
    private long bytes;
    private long refused;
    private long errors;

    /** @param seconds that the window has */
    public Seen(double seconds) {
        this.seconds = seconds;
    }

    /** Of a page. */
    public void answered(long nanos, Answer answer) {
        count(nanos, answer, answer.good());
    }

    /** Of a form that was sent. */
    public void sent(long nanos, Answer answer) {
        count(nanos, answer, answer.taken());
    }

    private void count(long nanos, Answer answer, boolean good) {
        if (answer.refused()) {
            refused++;
        } else if (!good) {
            errors++;
        } else {
            micros.recordValue(Math.clamp(nanos / 1000, 1, LONGEST_MICROS));
            bytes += answer.bytes();
        }
    }

    public void failed() {
        errors++;
    }

    public void add(Seen other) {
        micros.add(other.micros);
        bytes += other.bytes;
        refused += other.refused;
        errors += other.errors;
    }

    /** Good answers only. */
    public long answers() {
        return micros.getTotalCount();
    }

    /** Of good answers, in milliseconds; not a number where there were none. */
    public double percentile(double percent) {
        if (answers() == 0) return Double.NaN;
        return micros.getValueAtPercentile(percent) / 1000.0;
    }

    public double perSecond() {
        return answers() / seconds;
    }

    public long bytesEach() {
        return answers() == 0 ? 0 : bytes / answers();
    }

    public long refused() {
        return refused;
    }

    public long errors() {
        return errors;
    }
}
