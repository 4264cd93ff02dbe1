package org.coproduction.people;

import java.util.Optional;
import org.coproduction.platform.web.Viewer;

/** Who has a page that a reader may see: profiles know, which are kept in a room. */
public interface PeopleSeen {
    /** Empty where there is nobody of this name for them. */
    Optional<Seen> seen(Handle handle, Viewer by);

    /** @param openToJointWork whether they show that to whoever asks */
    record Seen(PersonId id, Handle handle, String name, boolean openToJointWork) {
        /** Of their page within the site, without the language. */
        public String address() {
            return "/people/" + handle;
        }
    }
}
