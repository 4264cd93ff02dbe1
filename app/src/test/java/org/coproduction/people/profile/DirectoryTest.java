package org.coproduction.people.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coproduction.people.Handle;
import org.coproduction.people.Mark;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private final Directory directory = new Directory(
            List.of(person("Zoé Émond", "FR", "1"), person("Ana Silva", "PT", "1"), person("Ben Okri", "PT", "2")),
            Map.of(1, Bilingual.english("Service models"), 2, Bilingual.english("Trust")),
            Language.EN);

    @Test
    void peopleStandInTheOrderOfTheirNames() {
        assertThat(names(query("", Map.of()))).containsExactly("Ana Silva", "Ben Okri", "Zoé Émond");
    }

    @Test
    void wordsAreBeginningsInAnyOrderAndAccentsDoNotMatter() {
        assertThat(names(query("emond zoe", Map.of()))).containsExactly("Zoé Émond");
        assertThat(names(query("trus", Map.of()))).containsExactly("Ben Okri");
        assertThat(names(query("ilva", Map.of()))).isEmpty();
    }

    @Test
    void valuesOfAFacetAddAndFacetsNarrow() {
        var both = Map.of(PeopleFacet.COUNTRY, List.of("FR", "PT"), PeopleFacet.THEME, List.of("1"));
        assertThat(names(query("", both))).containsExactly("Ana Silva", "Zoé Émond");
    }

    @Test
    void aFacetIsCountedAsIfNothingWereChosenInIt() {
        var counts = directory.counts(query("", Map.of(PeopleFacet.COUNTRY, List.of("FR"))));
        assertThat(counts.get(PeopleFacet.COUNTRY)).isEqualTo(Map.of("FR", 1, "PT", 2));
        assertThat(counts.get(PeopleFacet.THEME)).isEqualTo(Map.of("1", 1));
    }

    private List<String> names(PeopleQuery query) {
        return directory.found(query).stream().map(Profile::name).toList();
    }

    private static PeopleQuery query(String words, Map<PeopleFacet, List<String>> chosen) {
        return new PeopleQuery(words, chosen);
    }

    private static Profile person(String name, String country, String theme) {
        return new Profile(
                new PersonId(UUID.randomUUID()),
                new Handle(name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-")),
                name,
                Set.of(Mark.PRACTITIONER),
                Map.of(
                        Field.COUNTRY, new Entry(Field.COUNTRY, Audience.EVERYONE, List.of(country)),
                        Field.THEMES, new Entry(Field.THEMES, Audience.EVERYONE, List.of(theme))));
    }
}
