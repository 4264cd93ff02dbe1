package org.coproduction.programmes.tend;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;

import gg.jte.Content;
import java.util.Map;
import org.coproduction.interests.Interest;
import org.coproduction.interests.OnInterestPage;
import org.coproduction.interests.State;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.coproduction.programmes.Programmes;
import org.springframework.stereotype.Component;

/** What came out of an interest, and the way to carry it on. */
@Component
class OutOfInterest implements OnInterestPage {
    private static final int SHOWN = 10;

    private final Programmes programmes;
    private final Parts parts;

    OutOfInterest(Programmes programmes, Parts parts) {
        this.programmes = programmes;
        this.parts = parts;
    }

    @Override
    public Content part(Interest interest, Here here) {
        return parts.of(
                "programmes/outOf",
                here,
                Map.of(
                        "programmes",
                        programmes.outOf(interest.number(), SHOWN),
                        "carryOn",
                        mayCarryOn(interest, here) ? "/programmes/new?interest=" + interest.number() : "",
                        "find",
                        here.viewer().signedIn() ? "/people?joint=open&theme=" + interest.theme() : ""));
    }

    /** Whoever raised it, and conveners; nobody where it was put aside. */
    static boolean mayCarryOn(Interest interest, Here here) {
        if (!here.viewer().signedIn() || interest.state() == State.ASIDE) return false;
        return interest.isBy(PersonId.of(here.viewer())) || here.viewer().may(CONVENER);
    }
}
