package org.coproduction.cases.corrections;

import org.coproduction.cases.CaseVersion;
import org.coproduction.platform.words.Language;

/**
 * A correction as it arrives.
 *
 * @param to what was before them who suggest it
 * @param language in which the site writes to them
 */
record Suggestion(CaseVersion to, String field, String proposed, String why, Language language) {}
