package org.coproduction.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.Selection;
import org.springframework.stereotype.Component;

/** How many records speak to each question and theme, for a feature that puts both as facets into the index. */
@Component
public class Counts {
    private final SearchIndex index;

    Counts(SearchIndex index) {
        this.index = index;
    }

    public int on(Question question, Selection records) {
        return index.read(reading -> reading.counts(records, "question"))
                .getOrDefault(question.slug().value(), 0);
    }

    public int on(Theme theme, Selection records) {
        return index.read(reading -> reading.counts(records, "theme"))
                .getOrDefault(Integer.toString(theme.number()), 0);
    }

    /** @param tally names a count */
    public Knowledge.Tallies tallies(Selection records, IntFunction<Tally> tally) {
        return index.read(reading -> {
            Map<QuestionSlug, List<Tally>> onQuestions = new HashMap<>();
            reading.counts(records, "question")
                    .forEach((slug, count) -> onQuestions.put(new QuestionSlug(slug), List.of(tally.apply(count))));
            Map<Integer, List<Tally>> onThemes = new HashMap<>();
            reading.counts(records, "theme")
                    .forEach((theme, count) -> onThemes.put(Integer.valueOf(theme), List.of(tally.apply(count))));
            return new Knowledge.Tallies(onQuestions, onThemes);
        });
    }
}
