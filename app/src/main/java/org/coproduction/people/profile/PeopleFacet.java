package org.coproduction.people.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coproduction.people.Mark;

/** By what the list of people can be narrowed. */
public enum PeopleFacet {
    THEME(Field.THEMES),
    VOICE(Field.MARKS),
    METHOD(Field.METHODS),
    COUNTRY(Field.COUNTRY),
    LANGUAGE(Field.LANGUAGES),
    JOINT(Field.JOINT);

    private final Field field;

    PeopleFacet(Field field) {
        this.field = field;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> of(Profile person) {
        return this == VOICE ? keys(person.marks()) : person.all(field);
    }

    private static List<String> keys(Set<Mark> marks) {
        return marks.stream().map(Mark::key).toList();
    }
}
