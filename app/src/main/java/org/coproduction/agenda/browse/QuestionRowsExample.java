package org.coproduction.agenda.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Tally;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class QuestionRowsExample implements Example {
    @Override
    public String template() {
        return "agenda/questionRows";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        List<Tally> tallies =
                List.of(new Tally("data", "agenda.tally.data", 3), new Tally("debates", "agenda.tally.debates", 1));
        return Map.of("rows", List.of(row("first", 1, tallies), row("second", 2, List.of())));
    }

    private static QuestionRow row(String slug, int position, List<Tally> tallies) {
        Bilingual text = new Bilingual(
                "Example " + position + ": who asks, and who answers?",
                "Exemple " + position + " : qui demande, et qui répond ?");
        return new QuestionRow(new Question(new QuestionSlug("example-" + slug), 1, position, text), tallies);
    }
}
