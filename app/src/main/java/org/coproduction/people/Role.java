package org.coproduction.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.platform.web.Allowed;

/** What somebody may do here; each role includes those before it. */
public enum Role {
    MEMBER(Allowed.Who.MEMBER),
    EDITOR(Allowed.Who.EDITOR),
    CONVENER(Allowed.Who.CONVENER),
    ADMINISTRATOR(Allowed.Who.ADMINISTRATOR);

    private final Allowed.Who who;

    Role(Allowed.Who who) {
        this.who = who;
    }

    public static Optional<Role> of(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) return Optional.of(role);
        }
        return Optional.empty();
    }

    static String[] whichMay(Allowed.Who what) {
        return Stream.of(values())
                .filter(role -> role.who.compareTo(what) >= 0)
                .map(Role::key)
                .toArray(String[]::new);
    }

    public Allowed.Who who() {
        return who;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
