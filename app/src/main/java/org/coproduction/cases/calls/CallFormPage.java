package org.coproduction.cases.calls;

import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.web.Mistake;

/**
 * A call as a convener opens or changes it.
 *
 * @param form as it was typed
 * @param isNew whether its year is to be typed too
 * @param countries all of them: names by code, in the order of the reader's language
 */
public record CallFormPage(
        CallForm form, boolean isNew, List<Theme> themes, Map<String, String> countries, List<Mistake> mistakes) {
    public CallFormPage {
        themes = List.copyOf(themes);
        mistakes = List.copyOf(mistakes);
    }
}
