package org.coproduction.programmes.browse;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.agenda.Question;
import org.coproduction.circles.Circle;
import org.coproduction.interests.Interest;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.programmes.OutputsShown;
import org.coproduction.programmes.PartnersShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.StepRow;
import org.coproduction.translations.AlsoIn;
import org.jspecify.annotations.Nullable;

/**
 * @param interest that it came out of, or null
 * @param milestones none where everybody does not see them
 * @param circle that the reader belongs to, or null
 * @param alsoIn the languages into which its texts have been translated
 */
public record ProgrammePage(
        Programme programme,
        SafeHtml goal,
        List<Question> questions,
        @Nullable Interest interest,
        List<Country> countries,
        List<StepRow> milestones,
        List<OutputsShown.Row> outputs,
        Mine mine,
        @Nullable Circle circle,
        AlsoIn alsoIn,
        Content debates) {
    public ProgrammePage {
        questions = List.copyOf(questions);
        countries = List.copyOf(countries);
        milestones = List.copyOf(milestones);
        outputs = List.copyOf(outputs);
    }

    /** Members who are open to joint work on one of its themes. */
    public String candidates() {
        return "/people?joint=open"
                + questions.stream()
                        .map(Question::theme)
                        .distinct()
                        .sorted()
                        .map(theme -> "&theme=" + theme)
                        .collect(Collectors.joining());
    }

    /** @param shown those of its partners whose names the reader may read */
    public record Country(String code, String name, int partners, List<PartnersShown.Row> shown) {
        public Country {
            shown = List.copyOf(shown);
        }

        public int unnamed() {
            return partners - shown.size();
        }
    }

    /**
     * What the reader may do with it.
     *
     * @param asking how many wait for an answer, where the reader leads
     */
    public record Mine(boolean leads, boolean partner, boolean asked, boolean invited, int asking, boolean putsAside) {
        static final Mine NOTHING = new Mine(false, false, false, false, 0, false);
    }
}
