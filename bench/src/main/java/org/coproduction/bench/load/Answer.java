package org.coproduction.bench.load;

/**
 * @param bytes of the body as they came over the wire
 * @param retryAfter seconds, 0 where the answer did not say
 * @param location where it sends on to, or empty
 */
public record Answer(int status, long bytes, int retryAfter, String location) {
    /** What a reader wants: a page, or word that the page they have is still true. */
    public boolean good() {
        return status == 200 || status == 304;
    }

    /** What somebody who sends a form wants: it is taken, and they are told so or sent on. */
    public boolean taken() {
        return status == 200 || !location.isEmpty();
    }

    public boolean refused() {
        return status == 429 || status == 503;
    }
}
