package org.coproduction.interests;

import java.util.Locale;

/** What has become of an interest. */
public enum State {
    OPEN,
    /** It is a question of the agenda now. */
    QUESTION,
    /** Nobody works on it for now. */
    ASIDE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
