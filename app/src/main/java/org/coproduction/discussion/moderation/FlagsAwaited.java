package org.coproduction.discussion.moderation;

import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.circles.Circles;
import org.coproduction.discussion.Flags;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.people.Awaited;
import org.coproduction.people.Awaiting;
import org.coproduction.people.PersonId;
import org.springframework.stereotype.Component;

/** What was flagged in the circles that somebody keeps. */
@Component
class FlagsAwaited implements Awaiting {
    private final Circles circles;
    private final Flags flags;

    FlagsAwaited(Circles circles, Flags flags) {
        this.circles = circles;
        this.flags = flags;
    }

    @Override
    public List<Awaited> of(PersonId person) {
        List<Space.OfCircle> kept = circles.of(person.value()).stream()
                .filter(Circle::kept)
                .map(Spaces::of)
                .toList();
        if (kept.isEmpty()) return List.of();
        return flags.waiting(kept).stream()
                .map(one -> new Awaited(
                        Awaited.Turn.YOURS, "awaits.flag", one.title(), DebatesToOrder.queue(one.space()), one.since()))
                .toList();
    }
}
