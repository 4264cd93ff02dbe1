package org.coproduction.circles.tend;

import java.util.List;
import org.coproduction.circles.Circle;
import org.coproduction.people.Correspondence;
import org.coproduction.people.Person;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Tells somebody that they belong to a circle now, and what it is for. */
@Component
class InvitationMail {
    private final Correspondence correspondence;

    InvitationMail(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    void invited(Person person, Circle circle, Here here) {
        correspondence
                .to(person.id().value(), null, false, Language.EN)
                .ifPresent(to -> correspondence.post(
                        to,
                        "circles.mail.invited",
                        here.viewer().name(),
                        List.of(circle.name().in(to.language()).value(), circle.purpose()),
                        circle.address()));
    }
}
