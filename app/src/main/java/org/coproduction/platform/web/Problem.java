package org.coproduction.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What the reader is told when an answer fails; {@code title} and {@code text} are in their language already.
 *
 * @param reference under which the log has the reason, or null where the reader can see the reason here
 */
public record Problem(
        HttpStatusCode status,
        String title,
        String text,
        @Nullable String reference,
        HttpHeaders headers) {}
