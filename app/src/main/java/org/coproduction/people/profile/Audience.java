package org.coproduction.people.profile;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coproduction.platform.web.Viewer;

/** Who sees something of a person, from the fewest to the most. */
public enum Audience {
    ME,
    MEMBERS,
    EVERYONE;

    static Optional<Audience> of(String key) {
        for (Audience audience : values()) if (audience.key().equals(key)) return Optional.of(audience);
        return Optional.empty();
    }

    /** What is shown to these is shown to the viewer, whoever it is of. */
    static Set<Audience> of(Viewer viewer) {
        return viewer.signedIn() ? EnumSet.of(MEMBERS, EVERYONE) : EnumSet.of(EVERYONE);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
