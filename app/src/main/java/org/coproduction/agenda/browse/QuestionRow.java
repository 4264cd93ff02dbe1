package org.coproduction.agenda.browse;

import java.util.List;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;

/** A question in a list, with how much there is on it. */
public record QuestionRow(Question question, List<Tally> tallies) {
    static List<QuestionRow> of(Theme theme, Knowledge.Tallies known) {
        return theme.questions().stream()
                .map(question ->
                        new QuestionRow(question, known.onQuestions().getOrDefault(question.slug(), List.of())))
                .toList();
    }
}
