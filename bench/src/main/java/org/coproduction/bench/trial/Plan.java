package org.coproduction.bench.trial;

import java.time.Duration;

/**
 * How much is to be tried.
 *
 * @param rest how long to wait at most, after an import, until the server has nothing left to do
 */
public record Plan(long cases, int clients, Duration warmUp, Duration measured, Duration rest) {
    public Plan {
        if (cases < 1) throw new IllegalArgumentException("at least one case is needed");
        if (clients < 1 || clients > 200) throw new IllegalArgumentException("1 to 200 clients, not " + clients);
    }
}
