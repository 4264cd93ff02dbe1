package org.coproduction.people.profile;

import java.util.Locale;

/** What people can show of themselves. */
public enum Field {
    /** That they are there at all, with their name: no other field is seen by more than see this. */
    PAGE,
    MARKS,
    PHOTO,
    AFFILIATION,
    COUNTRY,
    LANGUAGES,
    THEMES,
    METHODS,
    /** That they are open to joint work; nobody is who did not say so. */
    JOINT,
    BIOGRAPHY,
    ORCID,
    LINKS;

    /** What {@link #JOINT} has. */
    static final String OPEN = "open";

    /** Who sees it until its owner says otherwise. */
    public static final Audience USUAL = Audience.MEMBERS;

    static Field of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
