package org.coproduction.platform.search;

import org.jspecify.annotations.Nullable;

/** The keys before and after a record among sorted results; null at an end. */
public record Neighbours(@Nullable String before, @Nullable String after) {
    public static final Neighbours NONE = new Neighbours(null, null);
}
