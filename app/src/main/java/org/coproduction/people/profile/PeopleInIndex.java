package org.coproduction.people.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coproduction.people.People;
import org.coproduction.people.Themes;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/** Gives the search what everybody sees of people, and of those only who want to be seen by everyone. */
@Component
class PeopleInIndex implements IndexSource {
    private final Profiles profiles;
    private final Themes themes;

    PeopleInIndex(Profiles profiles, Themes themes) {
        this.profiles = profiles;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return People.KIND;
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        give(profiles.seenBy(Set.of(Audience.EVERYONE)), sink);
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        give(profiles.seenByEveryone(keys), sink);
    }

    private void give(List<Profile> people, Consumer<Indexed> sink) {
        Map<Integer, Bilingual> titles = people.isEmpty() ? Map.of() : themes.titles();
        people.forEach(person -> sink.accept(indexed(person, titles)));
    }

    private static Indexed indexed(Profile person, Map<Integer, Bilingual> titles) {
        List<Bilingual> passages = Stream.of(
                        person.all(Field.AFFILIATION).stream().map(PeopleInIndex::both),
                        person.all(Field.BIOGRAPHY).stream().map(PeopleInIndex::both),
                        person.all(Field.THEMES).stream()
                                .map(number -> titles.get(Integer.valueOf(number)))
                                .filter(Objects::nonNull))
                .flatMap(texts -> texts)
                .toList();
        return new Indexed(
                People.KIND,
                person.handle().value(),
                person.address(),
                both(person.name()),
                passages,
                Map.of(),
                Map.of(),
                person.name());
    }

    /** In whatever language they wrote it. */
    private static Bilingual both(String text) {
        return new Bilingual(text, text);
    }
}
