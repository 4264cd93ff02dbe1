package org.coproduction.cases.agenda;

import org.coproduction.cases.CaseRow;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A case that speaks to a question or theme.
 *
 * @param why how it speaks to the question, or null on a theme
 */
public record SpeakingCase(CaseRow row, @Nullable Bilingual why) {}
