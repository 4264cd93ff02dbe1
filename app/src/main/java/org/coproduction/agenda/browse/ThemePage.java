package org.coproduction.agenda.browse;

import java.util.List;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.jspecify.annotations.Nullable;

/** A theme, its questions and what the group knows on it. */
public record ThemePage(
        Theme theme,
        List<QuestionRow> questions,
        List<Section> sections,
        @Nullable Theme previous,
        @Nullable Theme next) {
    public List<Tally> tallies() {
        return sections.stream().flatMap(section -> section.tallies().stream()).toList();
    }
}
