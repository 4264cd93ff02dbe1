package org.coproduction.cases;

import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A coded value and what it means.
 *
 * @param parent the division of a policy area, the larger region of a region; else null
 */
public record Term(
        Coded kind,
        String key,
        Bilingual label,
        @Nullable Bilingual definition,
        @Nullable String parent) {}
