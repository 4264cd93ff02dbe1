package org.coproduction.programmes.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Counts;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.Programmes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What members research together on a question or theme. */
@Component
@Order(56)
class ProgrammesKnown implements Knowledge {
    private static final int SHOWN = 10;
    private static final int PLACE = 560;
    /** All but those put aside, which the index does not have. */
    private static final Selection ALL = Selection.of(Programmes.KIND);

    private final Programmes programmes;
    private final Counts counts;
    private final Parts parts;

    ProgrammesKnown(Programmes programmes, Counts counts, Parts parts) {
        this.programmes = programmes;
        this.counts = counts;
        this.parts = parts;
    }

    @Override
    public List<Section> on(Question question, Here here) {
        int all = counts.on(question, ALL);
        return List.of(section(
                programmes.on(question, SHOWN),
                "/programmes/new?question=" + question.slug(),
                "/programmes",
                all,
                here));
    }

    @Override
    public List<Section> on(Theme theme, Here here) {
        int all = counts.on(theme, ALL);
        return List.of(section(
                programmes.on(theme, SHOWN), "/programmes/new", "/programmes?theme=" + theme.number(), all, here));
    }

    @Override
    public Tallies tallies() {
        return counts.tallies(ALL, ProgrammesKnown::tally);
    }

    private Section section(List<Programme> some, String begin, String all, int count, Here here) {
        return new Section(
                "programmes",
                here.say("programmes.known"),
                PLACE,
                false,
                List.of(tally(count)),
                parts.of("programmes/on", here, Map.of("programmes", some, "begin", begin, "all", all)),
                some.stream().map(one -> ProgrammeData.Row.of(one, here)).toList());
    }

    private static Tally tally(int count) {
        return new Tally("programmes", "programmes.tally", count);
    }
}
