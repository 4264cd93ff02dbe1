package org.coproduction.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What the reader is told when an answer fails; {@code title} and {@code text} are in their language already.
 *
 * @param reference under which the log has the reason, or null where the reader can see the reason here
 * @param again the same in the other language, where the address could not be read and so neither its language; or null
 */
public record Problem(
        HttpStatusCode status,
        String title,
        String text,
        @Nullable String reference,
        HttpHeaders headers,
        @Nullable Problem again) {}
