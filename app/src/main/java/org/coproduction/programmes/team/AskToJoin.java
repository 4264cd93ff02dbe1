package org.coproduction.programmes.team;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.coproduction.people.AskPerson;
import org.coproduction.people.PeopleSeen;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who leads a programme asks somebody on their page to be a partner. */
@Component
class AskToJoin implements AskPerson {
    private static final int SHOWN = 20;

    private final Programmes programmes;
    private final Parts parts;

    AskToJoin(Programmes programmes, Parts parts) {
        this.programmes = programmes;
        this.parts = parts;
    }

    @Override
    public @Nullable Content form(PeopleSeen.Seen person, Here here) {
        if (!here.viewer().signedIn()
                || person.id().value().equals(here.viewer().id())) return null;
        List<Programme> led = programmes.ledBy(PersonId.of(here.viewer()), SHOWN);
        return led.isEmpty()
                ? null
                : parts.of(
                        "programmes/invite",
                        here,
                        Map.of(
                                "programmes",
                                led,
                                "name",
                                person.name(),
                                "handle",
                                person.handle().value()));
    }
}
