package org.coproduction.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person is in the group, beside their role: it gives no rights. */
public enum Mark {
    PRACTITIONER,
    CITIZEN,
    YOUNG_RESEARCHER;

    /** Those that are named; what else is named is left out. */
    public static Set<Mark> of(Collection<String> keys) {
        Set<Mark> named = EnumSet.noneOf(Mark.class);
        for (Mark mark : values()) if (keys.contains(mark.key())) named.add(mark);
        return named;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
