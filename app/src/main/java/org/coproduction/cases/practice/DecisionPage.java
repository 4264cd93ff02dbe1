package org.coproduction.cases.practice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * An account on an editor's desk.
 *
 * @param form its text as the editor has it
 * @param editors names by id, for the notes
 * @param stale what another editor made of it meanwhile, where both changed it; the form then has this editor's text
 */
public record DecisionPage(
        Account account,
        AccountForm form,
        Tags tags,
        Choices choices,
        @Nullable String caseTitle,
        List<Note> notes,
        Map<UUID, String> editors,
        List<Mistake> mistakes,
        @Nullable AccountForm stale) {
    public DecisionPage {
        notes = List.copyOf(notes);
        editors = Map.copyOf(editors);
        mistakes = List.copyOf(mistakes);
    }

    public TellPage fields() {
        return new TellPage(form, tags, choices, caseTitle, "", mistakes);
    }

    /** An account of a case that is there begins no other case. */
    public boolean canBecomeCase() {
        return account.state() == AccountState.PUBLISHED && account.text().caseSlug() == null;
    }
}
