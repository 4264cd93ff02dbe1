package org.coproduction.people.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.people.Mark;
import org.coproduction.people.Themes;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.words.Alphabet;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.LanguageNames;
import org.springframework.stereotype.Component;

/** Makes the list of people for one reader. */
@Component
class PeopleLists {
    private final Profiles profiles;
    private final Themes themes;

    PeopleLists(Profiles profiles, Themes themes) {
        this.profiles = profiles;
        this.themes = themes;
    }

    Directory seenBy(Here here) {
        return new Directory(profiles.seenBy(Audience.of(here.viewer())), themes.titles(), here.language());
    }

    PeoplePage of(PeopleQuery query, boolean mapped, Frame frame, int page, Here here) {
        Directory directory = seenBy(here);
        List<Profile> found = directory.found(query);
        int pages = Math.max(1, (found.size() + PeoplePage.ROWS - 1) / PeoplePage.ROWS);
        if (page > pages) throw Refusal.notFound("people.refused.page", pages);
        List<PeoplePage.PersonRow> rows = found.stream()
                .skip((page - 1L) * PeoplePage.ROWS)
                .limit(PeoplePage.ROWS)
                .map(person -> row(person, directory.themes(), here))
                .toList();
        return new PeoplePage(
                query,
                found.size(),
                rows,
                groups(directory, query, here),
                mapped ? PeopleMap.of(found, query, frame, here) : null,
                page,
                pages);
    }

    static PeoplePage.PersonRow row(Profile person, Map<Integer, Bilingual> themes, Here here) {
        String country = person.one(Field.COUNTRY);
        return new PeoplePage.PersonRow(
                person,
                country == null ? null : here.country(country),
                person.marks().stream()
                        .sorted()
                        .map(mark -> here.say("mark." + mark.key()))
                        .toList(),
                person.all(Field.THEMES).stream()
                        .map(number -> themes.get(Integer.valueOf(number)))
                        .filter(Objects::nonNull)
                        .map(title -> here.text(title).value())
                        .toList());
    }

    private List<PeoplePage.Group> groups(Directory directory, PeopleQuery query, Here here) {
        List<PeoplePage.Group> groups = new ArrayList<>();
        directory.counts(query).forEach((facet, counts) -> {
            Set<String> values = new TreeSet<>(counts.keySet());
            values.addAll(query.of(facet));
            if (values.isEmpty()) return;
            groups.add(new PeoplePage.Group(
                    facet,
                    values.stream()
                            .map(value -> new PeoplePage.Line(
                                    value,
                                    label(facet, value, directory, here),
                                    counts.getOrDefault(value, 0),
                                    query.of(facet).contains(value),
                                    query.turn(facet, value).at("/people")))
                            .sorted(Comparator.comparingInt(PeoplePage.Line::count)
                                    .reversed()
                                    .thenComparing(PeoplePage.Line::label, Alphabet.of(here.language())))
                            .toList()));
        });
        return groups;
    }

    /** A value that a forged address made up stands for itself. */
    private static String label(PeopleFacet facet, String value, Directory directory, Here here) {
        return switch (facet) {
            case THEME ->
                directory.themes().entrySet().stream()
                        .filter(theme -> theme.getKey().toString().equals(value))
                        .map(theme -> here.text(theme.getValue()).value())
                        .findFirst()
                        .orElse(value);
            case VOICE ->
                Mark.of(List.of(value)).stream()
                        .map(mark -> here.say("mark." + mark.key()))
                        .findFirst()
                        .orElse(value);
            case METHOD ->
                Method.of(value)
                        .map(method -> here.say("method." + method.key()))
                        .orElse(value);
            case JOINT -> value.equals(Field.OPEN) ? here.say("people.joint.open") : value;
            case COUNTRY -> here.country(value);
            case LANGUAGE -> LanguageNames.known(value) ? LanguageNames.in(here.language(), value) : value;
        };
    }
}
