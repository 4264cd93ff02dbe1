package org.coproduction.people;

import gg.jte.Content;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** How a later feature lets one ask somebody who is open to joint work to do something together. */
public interface AskPerson {
    /** For the page of a person who shows the reader that they are open to it; null where the reader has nothing to ask. */
    @Nullable
    Content form(PeopleSeen.Seen person, Here here);
}
