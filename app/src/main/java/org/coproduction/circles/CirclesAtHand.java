package org.coproduction.circles;

import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The circle that an address names, for who may have it. */
@Component
public class CirclesAtHand {
    private final Circles circles;

    CirclesAtHand(Circles circles) {
        this.circles = circles;
    }

    /** For everybody else it is as if there were none. */
    public Circle of(long id, Here here) {
        return circles.of(here.viewer().person(), id).orElseThrow(() -> Refusal.notFound("circles.refused.unknown"));
    }

    /** For a member who does not keep it, that is said. */
    public Circle keptBy(long id, Here here) {
        Circle circle = of(id, here);
        if (!circle.kept()) throw new Refusal(HttpStatus.FORBIDDEN, "circles.refused.keepers");
        return circle;
    }
}
