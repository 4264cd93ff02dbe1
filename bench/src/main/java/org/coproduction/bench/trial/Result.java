package org.coproduction.bench.trial;

import java.util.Map;
import org.coproduction.bench.load.Seen;

/** One measurement. */
public sealed interface Result {
    String what();

    Map<Part, Usage> used();

    /** Many requests by many clients. */
    record Visits(String what, Seen seen, Map<Part, Usage> used) implements Result {}

    /**
     * One long job.
     *
     * @param amount of cases, members or mails
     * @param bytes that came over the wire, or of the file read
     */
    record Job(String what, long amount, double seconds, long bytes, Map<Part, Usage> used) implements Result {
        public double perSecond() {
            return amount / seconds;
        }
    }
}
