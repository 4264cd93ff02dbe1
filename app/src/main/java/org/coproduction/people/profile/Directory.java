package org.coproduction.people.profile;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.platform.words.Alphabet;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;

/**
 * The people whom somebody sees, found by what that one sees of them. It is made anew for each reader from what the database
 * gave for them, so nothing hidden can be found or counted.
 */
record Directory(List<Profile> people, Map<Integer, Bilingual> themes, Language language) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    Directory {
        Alphabet order = Alphabet.of(language);
        people = people.stream()
                .sorted(Comparator.comparing(Profile::name, order)
                        .thenComparing(person -> person.handle().value()))
                .toList();
    }

    /** In the order of their names. */
    List<Profile> found(PeopleQuery query) {
        List<String> words = words(query.words());
        return people.stream()
                .filter(person -> has(person, words) && has(person, query, null))
                .toList();
    }

    /** How many have each value beside all that is chosen in other facets. */
    Map<PeopleFacet, Map<String, Integer>> counts(PeopleQuery query) {
        List<String> words = words(query.words());
        Map<PeopleFacet, Map<String, Integer>> counts = new EnumMap<>(PeopleFacet.class);
        for (PeopleFacet facet : PeopleFacet.values()) {
            Map<String, Integer> values = new TreeMap<>();
            people.stream()
                    .filter(person -> has(person, words) && has(person, query, facet))
                    .flatMap(person -> facet.of(person).stream())
                    .forEach(value -> values.merge(value, 1, Integer::sum));
            counts.put(facet, values);
        }
        return counts;
    }

    private static boolean has(Profile person, PeopleQuery query, @org.jspecify.annotations.Nullable PeopleFacet but) {
        return query.chosen().entrySet().stream()
                .filter(facet -> facet.getKey() != but)
                .allMatch(facet -> facet.getKey().of(person).stream().anyMatch(facet.getValue()::contains));
    }

    private boolean has(Profile person, List<String> words) {
        if (words.isEmpty()) return true;
        String text = " " + String.join(" ", words(said(person)));
        return words.stream().allMatch(word -> text.contains(" " + word));
    }

    private String said(Profile person) {
        return Stream.of(
                        Stream.of(person.name()),
                        person.all(Field.AFFILIATION).stream(),
                        person.all(Field.BIOGRAPHY).stream(),
                        person.all(Field.THEMES).stream()
                                .map(number -> themes.get(Integer.valueOf(number)))
                                .filter(java.util.Objects::nonNull)
                                .map(title -> title.in(language).value()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return GAPS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
