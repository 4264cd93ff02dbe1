package org.coproduction.cases.calls;

import java.util.List;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.CaseCall;
import org.coproduction.cases.CaseCalls;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/**
 * A call with what came of it.
 *
 * @param prose what the group says in it, or null
 * @param countries by their names
 */
public record CallPage(
        CaseCall call,
        @Nullable Prose prose,
        List<Theme> themes,
        List<String> countries,
        List<CaseCalls.Answer> answers) {
    public CallPage {
        themes = List.copyOf(themes);
        countries = List.copyOf(countries);
        answers = List.copyOf(answers);
    }

    public TextId textId() {
        return CallTexts.id(call);
    }
}
