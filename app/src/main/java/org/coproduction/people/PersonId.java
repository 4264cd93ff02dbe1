package org.coproduction.people;

import java.util.UUID;
import org.coproduction.platform.web.Viewer;

public record PersonId(UUID value) {
    static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }

    /** Who looks at the page, behind a route for members. */
    public static PersonId of(Viewer viewer) {
        return new PersonId(viewer.person());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
