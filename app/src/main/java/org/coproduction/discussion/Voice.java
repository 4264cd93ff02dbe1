package org.coproduction.discussion;

import java.util.Locale;
import org.coproduction.people.Mark;
import org.coproduction.people.Person;

/** Who speaks in a post, in a word. */
public enum Voice {
    RESEARCHER,
    PRACTITIONER,
    CITIZEN;

    /** The group is one of researchers: who is marked as nothing else speaks as one. */
    public static Voice of(Person person) {
        if (person.has(Mark.PRACTITIONER)) return PRACTITIONER;
        return person.has(Mark.CITIZEN) ? CITIZEN : RESEARCHER;
    }

    static Voice of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
