package org.coproduction.people.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.people.Handle;
import org.coproduction.people.Mark;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The form in which somebody fills in their profile.
 *
 * @param shown what they see in it: what is kept, or what they typed just now
 * @param themes that there are, by number
 */
public record ProfilePage(
        Profile shown,
        Map<Integer, Bilingual> themes,
        List<Choice> countries,
        List<Choice> languages,
        List<Mistake> mistakes) {
    public ProfilePage {
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        mistakes = List.copyOf(mistakes);
    }

    /** One of many things to choose. */
    public record Choice(String key, String name) {}

    public Handle handle() {
        return shown.handle();
    }

    public Set<Mark> marks() {
        return shown.marks();
    }

    public String text(Field field) {
        return String.join("\n", shown.all(field));
    }

    public boolean chosen(Field field, String key) {
        return shown.all(field).contains(key);
    }

    public @Nullable String mistake(Field field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field.key()))
                .map(Mistake::text)
                .findFirst()
                .orElse(null);
    }
}
