package org.coproduction.platform.search;

import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What the index itself can show of a record. */
public record Found(
        String kind,
        String key,
        String address,
        Bilingual title,
        @Nullable Bilingual lead) {}
