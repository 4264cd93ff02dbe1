package org.coproduction.agenda.browse;

import java.util.List;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says of papers and data that the site cannot keep them yet, and what to do meanwhile. */
@Component
@Order
class ToCome implements Knowledge {
    private final Parts parts;

    ToCome(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Section> on(Question question, Here here) {
        return List.of(
                section("papers", here.say("agenda.papers"), 400, List.of(), Meanwhile.papers(), here),
                section(
                        "data",
                        here.say("agenda.data"),
                        500,
                        List.of(new Tally("data", "agenda.tally.data", 0)),
                        Meanwhile.data(),
                        here));
    }

    @Override
    public List<Section> on(Theme theme, Here here) {
        return List.of();
    }

    @Override
    public Tallies tallies() {
        return Tallies.NONE;
    }

    private Section section(String id, String heading, int order, List<Tally> tallies, Meanwhile page, Here here) {
        return new Section(id, heading, order, false, tallies, parts.of("agenda/toCome", here, page), List.of());
    }
}
