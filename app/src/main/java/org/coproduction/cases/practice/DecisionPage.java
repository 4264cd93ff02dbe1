package org.coproduction.cases.practice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.Term;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * An account on an editor's desk.
 *
 * @param form its text as the editor has it
 * @param tags the strategies and questions that are ticked
 * @param suggested strategies whose words are in the text
 * @param editors names by id, for the notes
 * @param stale what another editor made of it meanwhile, where both changed it; the form then has this editor's text
 */
public record DecisionPage(
        Account account,
        AccountForm form,
        List<String> tags,
        Choices choices,
        @Nullable String caseTitle,
        List<Term> strategies,
        List<Term> suggested,
        List<Theme> themes,
        List<Note> notes,
        Map<UUID, String> editors,
        List<Mistake> mistakes,
        @Nullable AccountForm stale) {
    public DecisionPage {
        tags = List.copyOf(tags);
        strategies = List.copyOf(strategies);
        suggested = List.copyOf(suggested);
        themes = List.copyOf(themes);
        notes = List.copyOf(notes);
        editors = Map.copyOf(editors);
        mistakes = List.copyOf(mistakes);
    }

    public TellPage fields() {
        return new TellPage(form, choices, caseTitle, "", mistakes);
    }

    public boolean suggests(Term term) {
        return suggested.contains(term);
    }
}
