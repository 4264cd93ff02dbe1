package org.coproduction.cases.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account, or was said about it between editor and teller.
 *
 * @param by the editor; null for whoever told it
 * @param before the text before an editor changed it
 */
public record Note(
        Instant at,
        @Nullable UUID by,
        String kind,
        String words,
        @Nullable AccountText before) {}
