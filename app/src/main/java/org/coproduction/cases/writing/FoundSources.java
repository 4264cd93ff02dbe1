package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.Doi;
import org.coproduction.bibliography.PastedReferences;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.bibliography.WrittenReference;
import org.coproduction.platform.search.Order;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.SearchWords;
import org.coproduction.platform.search.Selection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sources for a draft, out of the bibliography or of what somebody pasted. Nobody else is asked: a DOI that the bibliography
 * does not have becomes a source with that DOI, to be filled in by hand.
 */
@Component
class FoundSources {
    private static final int SHOWN = 6;

    private final Readings readings;
    private final SearchIndex index;

    FoundSources(Readings readings, SearchIndex index) {
        this.readings = readings;
        this.index = index;
    }

    /** While one types, so that the last word need not be finished. */
    List<ReadingHit> search(String typed) {
        SearchWords words;
        try {
            words = SearchWords.typing(typed.strip());
        } catch (SearchWords.TooLong e) {
            return List.of();
        }
        if (words.isEmpty()) return List.of();
        List<ReadingId> ids = index
                .read(reading -> reading.hits(Selection.of("reading").with(words), Order.BEST_MATCH, 0, SHOWN)
                        .keys())
                .stream()
                .flatMap(key -> ReadingId.of(key).stream())
                .toList();
        Map<ReadingId, Reading> found = readings.of(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(FoundSources::hit)
                .toList();
    }

    Optional<ObjectNode> reading(String id) {
        return ReadingId.of(id).flatMap(readings::find).map(FoundSources::source);
    }

    /** What was pasted, as sources; empty where it is neither references nor a DOI. */
    List<ObjectNode> pasted(String text) {
        Optional<Doi> doi = Doi.of(text.strip());
        if (doi.isPresent()) return List.of(byDoi(doi.get()).orElseGet(() -> only(doi.get())));
        List<ObjectNode> sources = new ArrayList<>();
        for (CslItem item : PastedReferences.of(text))
            sources.add(Doi.of(item.doi()).flatMap(this::byDoi).orElseGet(() -> PastedSource.of(item, null)));
        return sources;
    }

    /** A reference in words, taken apart, with what the bibliography has of it. */
    Optional<WrittenSource> written(String text) {
        return WrittenReference.of(text).map(item -> new WrittenSource(item, known(item)));
    }

    /** The same as a source, once somebody has looked at it. */
    List<ObjectNode> asWritten(String text) {
        return WrittenReference.of(text).map(item -> PastedSource.of(item, null)).stream()
                .toList();
    }

    private List<ReadingHit> known(CslItem item) {
        Optional<Doi> doi = Doi.of(item.doi());
        List<ReadingId> ids = Stream.concat(
                        doi.stream().flatMap(one -> readings.byDoi(List.of(one)).values().stream()),
                        readings.byTitle(List.of(item.title())).values().stream()
                                .flatMap(Collection::stream))
                .distinct()
                .toList();
        Map<ReadingId, Reading> found = readings.of(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(FoundSources::hit)
                .toList();
    }

    private static ReadingHit hit(Reading reading) {
        return new ReadingHit(reading.id().value(), PastedSource.name(reading.item()));
    }

    private Optional<ObjectNode> byDoi(Doi doi) {
        Collection<ReadingId> known = readings.byDoi(List.of(doi)).values();
        return known.stream().findFirst().flatMap(readings::find).map(FoundSources::source);
    }

    private static ObjectNode source(Reading reading) {
        return PastedSource.of(reading.item(), reading.seenAt());
    }

    private static ObjectNode only(Doi doi) {
        ObjectNode source = JsonNodeFactory.instance.objectNode();
        source.put("key", SourceForm.freshKey());
        source.putObject("csl").put("type", "article-journal").put("DOI", doi.value());
        return source;
    }
}
