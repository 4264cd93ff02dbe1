package org.coproduction.bibliography.browse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.bibliography.WorkType;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Readings as the search index sees them: sorted by author, found by title, names, journal and abstract. */
@Component
class ReadingsIndex implements IndexSource {
    static final String KIND = "reading";

    /** The number that says since when it is there. */
    static final String ADDED = "added";

    private static final int AT_ONCE = 200;

    private final Readings readings;
    private final TransactionTemplate transaction;

    ReadingsIndex(Readings readings, TransactionTemplate transaction) {
        this.readings = readings;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String shape() {
        return "3";
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        transaction.executeWithoutResult(status -> {
            try (Stream<Reading> all = readings.all()) {
                Iterator<Reading> each = all.iterator();
                List<Reading> some = new ArrayList<>();
                while (each.hasNext()) {
                    some.add(each.next());
                    if (some.size() == AT_ONCE || !each.hasNext()) {
                        give(some, sink);
                        some.clear();
                    }
                }
            }
        });
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        List<ReadingId> ids =
                keys.stream().flatMap(key -> ReadingId.of(key).stream()).toList();
        give(List.copyOf(readings.of(ids).values()), sink);
    }

    private void give(List<Reading> some, Consumer<Indexed> sink) {
        List<ReadingId> ids = some.stream().map(Reading::id).toList();
        Map<ReadingId, List<QuestionSlug>> questions = readings.questions(ids);
        Map<ReadingId, Instant> added = readings.addedAt(ids);
        for (Reading reading : some)
            sink.accept(indexed(
                    reading,
                    questions.getOrDefault(reading.id(), List.of()),
                    added.getOrDefault(reading.id(), Instant.EPOCH)));
    }

    private static Indexed indexed(Reading reading, List<QuestionSlug> questions, Instant added) {
        CslItem item = reading.item();
        Map<String, List<String>> facets = new HashMap<>();
        facets.put("theme", reading.themes().stream().map(String::valueOf).toList());
        facets.put("question", questions.stream().map(QuestionSlug::value).toList());
        facets.put("type", List.of(WorkType.of(item.type())));
        Map<String, Long> numbers = new HashMap<>();
        numbers.put(ADDED, added.getEpochSecond());
        Integer year = item.year();
        if (year != null) {
            numbers.put("year", (long) year);
            facets.put("decade", List.of(String.valueOf(Math.floorDiv(year, 10) * 10)));
        }
        return new Indexed(
                KIND,
                reading.id().value(),
                reading.address(),
                inOwnLanguage(item, item.title().isEmpty() ? item.id() : item.title()),
                passages(item),
                facets,
                numbers,
                sorted(item));
    }

    private static List<Bilingual> passages(CslItem item) {
        List<Bilingual> passages = new ArrayList<>();
        String names = Stream.concat(item.authors().stream(), item.names("editor").stream())
                .map(CslName::inFull)
                .collect(Collectors.joining(", "));
        String place = Stream.of(item.text("container-title"), item.text("publisher"), item.year(), item.doi())
                .filter(part -> part != null)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        Stream.of(names, place, item.text("abstract"), item.text("keyword"))
                .filter(text -> text != null && !text.isEmpty())
                .forEach(text -> passages.add(inOwnLanguage(item, text)));
        return passages;
    }

    private static Bilingual inOwnLanguage(CslItem item, String text) {
        String language = item.language();
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("fr")
                ? new Bilingual(null, text)
                : Bilingual.english(text);
    }

    /** As a bibliography stands: by author, or by title where there is none, then by year. */
    private static String sorted(CslItem item) {
        List<CslName> authors = item.authors().isEmpty() ? item.names("editor") : item.authors();
        String first = authors.stream().map(CslName::inOrder).collect(Collectors.joining(" "));
        Integer year = item.year();
        return (first + " " + (year == null ? "" : year) + " " + item.title()).strip();
    }
}
