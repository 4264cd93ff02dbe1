package org.coproduction.people;

import gg.jte.Content;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** How members follow a person, which a later feature offers on their page. */
public interface FollowPerson {
    /** A form; null for who is not signed in, and on one's own page. */
    @Nullable
    Content form(PersonId person, Handle handle, Here here);
}
