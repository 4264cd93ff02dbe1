package org.coproduction.agenda.browse;

import java.util.Comparator;
import java.util.List;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.jspecify.annotations.Nullable;

/** A theme, its questions and what the group knows on it. */
public record ThemePage(
        Theme theme,
        List<QuestionRow> questions,
        List<Section> known,
        @Nullable Theme previous,
        @Nullable Theme next) {
    /** As they stand on the page. */
    public List<Section> sections() {
        return known.stream().sorted(Comparator.comparingInt(Section::order)).toList();
    }

    /** In the order of the features. */
    public List<Tally> tallies() {
        return known.stream().flatMap(section -> section.tallies().stream()).toList();
    }
}
