package org.coproduction.agenda.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.web.Here;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all features together know. */
@Component
class Known {
    private final ObjectProvider<Knowledge> features;

    Known(ObjectProvider<Knowledge> features) {
        this.features = features;
    }

    List<Section> on(Question question, Here here) {
        return features.orderedStream()
                .flatMap(feature -> feature.on(question, here).stream())
                .toList();
    }

    List<Section> on(Theme theme, Here here) {
        return features.orderedStream()
                .flatMap(feature -> feature.on(theme, here).stream())
                .toList();
    }

    Knowledge.Tallies tallies() {
        Map<QuestionSlug, List<Tally>> onQuestions = new HashMap<>();
        Map<Integer, List<Tally>> onThemes = new HashMap<>();
        features.orderedStream().map(Knowledge::tallies).forEach(some -> {
            some.onQuestions().forEach((question, tallies) -> onQuestions.merge(question, tallies, Known::both));
            some.onThemes().forEach((theme, tallies) -> onThemes.merge(theme, tallies, Known::both));
        });
        return new Knowledge.Tallies(onQuestions, onThemes);
    }

    private static List<Tally> both(List<Tally> some, List<Tally> more) {
        List<Tally> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
