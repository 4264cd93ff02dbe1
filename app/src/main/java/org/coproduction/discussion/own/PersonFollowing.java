package org.coproduction.discussion.own;

import gg.jte.Content;
import java.util.Map;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.Target;
import org.coproduction.people.FollowPerson;
import org.coproduction.people.Handle;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PersonFollowing implements FollowPerson {
    private final Follows follows;
    private final Parts parts;

    PersonFollowing(Follows follows, Parts parts) {
        this.follows = follows;
        this.parts = parts;
    }

    @Override
    public @Nullable Content form(PersonId person, Handle handle, Here here) {
        if (!here.viewer().signedIn() || person.value().equals(here.viewer().person())) return null;
        return parts.of(
                "discussion/follow",
                here,
                Map.of(
                        "at",
                        "/discussion/people/" + handle + "/following",
                        "level",
                        follows.of(here.viewer().person(), new Target.Somebody(person.value())),
                        "everything",
                        "follow.person"));
    }
}
