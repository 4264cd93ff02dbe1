package org.coproduction.discussion.moderation;

import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleMember;
import org.coproduction.circles.Circles;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Space;
import org.coproduction.people.Correspondence;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Tells those who keep a circle that a post in it was flagged, once for each; editors hear of theirs in the morning. */
@Component
class KeepersMail {
    private final Circles circles;
    private final Correspondence correspondence;

    KeepersMail(Circles circles, Correspondence correspondence) {
        this.circles = circles;
        this.correspondence = correspondence;
    }

    void flagged(Debate debate, Here here) {
        switch (debate.space()) {
            case Space.Open open -> {
                // editors have their own mail
            }
            case Space.OfCircle(long id) ->
                circles.of(here.viewer().person(), id).ifPresent(this::tell);
        }
    }

    private void tell(Circle circle) {
        circles.members(circle.id()).stream().filter(CircleMember::keeper).forEach(keeper -> tell(keeper, circle));
    }

    private void tell(CircleMember keeper, Circle circle) {
        correspondence
                .to(keeper.person(), null, false, Language.EN)
                .ifPresent(to -> correspondence.post(
                        to,
                        "moderation.mail.flagged",
                        circle.name().in(to.language()).value(),
                        List.of(),
                        DebatesToOrder.queue(new Space.OfCircle(circle.id()))));
    }
}
