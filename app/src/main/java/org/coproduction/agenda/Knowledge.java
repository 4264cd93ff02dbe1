package org.coproduction.agenda;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Here;

/**
 * What the group knows on a question or theme. The agenda knows none of the features that point at its questions: each of
 * them is a bean of this kind, asks its own tables in a fixed number of queries and shows the answer with its own template.
 */
public interface Knowledge {
    List<Section> on(Question question, Here here);

    List<Section> on(Theme theme, Here here);

    /** For lists: what there is on every question and theme at once. Leave out those on which there is nothing. */
    Tallies tallies();

    /**
     * What a thing counts on each question, and on each theme, where a thing that speaks to two questions counts once.
     */
    record Tallies(Map<QuestionSlug, List<Tally>> onQuestions, Map<Integer, List<Tally>> onThemes) {
        public static final Tallies NONE = new Tallies(Map.of(), Map.of());

        public Tallies {
            onQuestions = Map.copyOf(onQuestions);
            onThemes = Map.copyOf(onThemes);
        }
    }
}
