package org.coproduction.bench.load;

/**
 * @param bytes of the body as they came over the wire
 * @param retryAfter seconds, 0 where the answer did not say
 */
public record Answer(int status, long bytes, int retryAfter) {
    public boolean good() {
        return status == 200 || status == 304;
    }

    public boolean refused() {
        return status == 429 || status == 503;
    }
}
