package org.coproduction.discussion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Viewer;

/** For whom a debate is. Each query for debates names those that its reader may read, so nothing else ever leaves the database. */
public enum Space {
    PUBLIC(Allowed.Who.EVERYONE),
    MEMBERS(Allowed.Who.MEMBER);

    private final Allowed.Who readers;

    Space(Allowed.Who readers) {
        this.readers = readers;
    }

    public static Optional<Space> of(String key) {
        for (Space space : values()) if (space.key().equals(key)) return Optional.of(space);
        return Optional.empty();
    }

    public static List<Space> readBy(Viewer viewer) {
        return List.of(values()).stream()
                .filter(space -> viewer.may(space.readers))
                .toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
