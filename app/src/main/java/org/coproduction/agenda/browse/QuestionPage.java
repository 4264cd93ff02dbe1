package org.coproduction.agenda.browse;

import java.util.Comparator;
import java.util.List;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.translations.AlsoIn;
import org.jspecify.annotations.Nullable;

/** A question and what the group knows on it, beside the other questions of its theme. */
public record QuestionPage(Question question, Theme theme, List<Section> known, AlsoIn alsoIn) {
    /** As they stand on the page. */
    public List<Section> sections() {
        return known.stream().sorted(Comparator.comparingInt(Section::order)).toList();
    }

    /** In the order of the features. */
    public List<Tally> tallies() {
        return known.stream().flatMap(section -> section.tallies().stream()).toList();
    }

    public @Nullable Question previous() {
        return neighbour(-1);
    }

    public @Nullable Question next() {
        return neighbour(1);
    }

    private @Nullable Question neighbour(int step) {
        int place = theme.questions().indexOf(question) + step;
        return place < 0 || place >= theme.questions().size()
                ? null
                : theme.questions().get(place);
    }
}
