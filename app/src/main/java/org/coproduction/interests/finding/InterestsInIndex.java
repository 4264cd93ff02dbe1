package org.coproduction.interests.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/** Interests in the index; those that were put aside are found no more. */
@Component
class InterestsInIndex implements IndexSource {
    private static final int AT_ONCE = 500;

    private final Interests interests;

    InterestsInIndex(Interests interests) {
        this.interests = interests;
    }

    @Override
    public String kind() {
        return Interests.KIND;
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        List<Interest> some = interests.newest(0, AT_ONCE);
        while (!some.isEmpty()) {
            give(some, sink);
            some = interests.newest(some.getLast().number(), AT_ONCE);
        }
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        give(interests.find(keys.stream().map(Integer::valueOf).toList()), sink);
    }

    private static void give(List<Interest> some, Consumer<Indexed> sink) {
        for (Interest interest : some)
            switch (interest.state()) {
                case OPEN, QUESTION -> sink.accept(indexed(interest));
                case ASIDE -> {}
            }
    }

    private static Indexed indexed(Interest interest) {
        Bilingual title = interest.heading();
        return new Indexed(
                Interests.KIND,
                Integer.toString(interest.number()),
                interest.address(),
                title,
                List.of(title.en() == null ? new Bilingual(null, interest.text()) : Bilingual.english(interest.text())),
                Map.of("theme", List.of(Integer.toString(interest.theme())), "question", questions(interest)),
                Map.of(),
                interest.title());
    }

    private static List<String> questions(Interest interest) {
        return Stream.of(interest.question(), interest.became())
                .filter(Objects::nonNull)
                .map(QuestionSlug::value)
                .toList();
    }
}
