package org.coproduction.people.profile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.people.Mark;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * The list of people for programs: no more than the one who asks may see.
 *
 * @param facets how many have each value, by facet
 * @param next address of the next stretch, or null
 */
record PeopleData(
        int total,
        List<Row> people,
        Map<String, Map<String, Integer>> facets,
        @Nullable String next) {
    private static final int ROWS = 100;

    record Row(
            String name,
            String handle,
            String url,
            @Nullable String affiliation,
            @Nullable String country,
            List<String> voices,
            List<String> themes,
            List<String> methods,
            List<String> languages,
            @Nullable String orcid) {
        static Row of(Profile person, Here here) {
            return new Row(
                    person.name(),
                    person.handle().value(),
                    here.absolute(here.link(person.address())),
                    person.one(Field.AFFILIATION),
                    person.one(Field.COUNTRY),
                    person.marks().stream().map(Mark::key).sorted().toList(),
                    person.all(Field.THEMES),
                    person.all(Field.METHODS),
                    person.all(Field.LANGUAGES),
                    person.one(Field.ORCID));
        }
    }

    static PeopleData of(PeopleQuery query, Directory directory, int page, Here here) {
        List<Profile> found = directory.found(query);
        Map<String, Map<String, Integer>> facets = new TreeMap<>();
        directory.counts(query).forEach((facet, counts) -> facets.put(facet.key(), counts));
        boolean more = found.size() > (long) page * ROWS;
        return new PeopleData(
                found.size(),
                found.stream()
                        .skip((page - 1L) * ROWS)
                        .limit(ROWS)
                        .map(person -> Row.of(person, here))
                        .toList(),
                facets,
                more ? here.absolute(here.link(query.at("/people.json", "page=" + (page + 1)))) : null);
    }
}
