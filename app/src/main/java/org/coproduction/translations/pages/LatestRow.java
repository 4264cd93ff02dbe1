package org.coproduction.translations.pages;

import org.coproduction.translations.OpenTranslation;
import org.jspecify.annotations.Nullable;

/** @param by null for a former member */
public record LatestRow(
        OpenTranslation translation, @Nullable String by) {}
