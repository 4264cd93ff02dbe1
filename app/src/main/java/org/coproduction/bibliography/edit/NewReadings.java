package org.coproduction.bibliography.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.Doi;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.bibliography.RemovedReadings;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.words.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds readings, each under an id of its own, after showing which of them are there already. */
@Component
class NewReadings {
    private final Readings readings;
    private final RemovedReadings removed;
    private final Citations citations;
    private final JdbcClient jdbc;
    private final Audit audit;

    NewReadings(Readings readings, RemovedReadings removed, Citations citations, JdbcClient jdbc, Audit audit) {
        this.readings = readings;
        this.removed = removed;
        this.citations = citations;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<Candidate> candidates(List<CslItem> items, Language language) {
        Map<Doi, ReadingId> byDoi = readings.byDoi(
                items.stream().flatMap(item -> doi(item).stream()).toList());
        Map<String, List<ReadingId>> byTitle =
                readings.byTitle(items.stream().map(CslItem::title).toList());
        Map<ReadingId, Reading> known = readings.of(
                Stream.concat(byDoi.values().stream(), byTitle.values().stream().flatMap(Collection::stream))
                        .distinct()
                        .toList());
        List<Candidate> candidates = new ArrayList<>();
        for (CslItem item : items)
            candidates.add(new Candidate(
                    item,
                    citations.make(List.of(item), CitationStyle.APA, language).getFirst(),
                    Stream.concat(
                                    doi(item).map(byDoi::get).stream(),
                                    byTitle.getOrDefault(item.title(), List.of()).stream())
                            .distinct()
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .toList()));
        return candidates;
    }

    private static Optional<Doi> doi(CslItem item) {
        return Doi.of(item.doi());
    }

    /** In their order. Others wait until this transaction is over, so that no two get the same id. */
    @Transactional
    public List<ReadingId> add(List<CslItem> items, PersonId by) {
        jdbc.sql("LOCK TABLE readings IN SHARE ROW EXCLUSIVE MODE").update();
        Map<ReadingId, Reading> added = new LinkedHashMap<>();
        for (CslItem item : items) {
            ReadingId id = free(FreshItem.stem(item), added.keySet());
            added.put(id, new Reading(id, new CslItem(id.value(), item.fields()), List.of(), null));
        }
        readings.save(List.copyOf(added.values()));
        added.keySet().forEach(id -> audit.log(by.value(), "reading-added", null, id.value()));
        return List.copyOf(added.keySet());
    }

    /** {@code alford1998}, or else {@code alford1998-2}: tried one after the other, since there are seldom more than two. */
    private ReadingId free(String stem, Collection<ReadingId> taken) {
        int number = 1;
        while (true) {
            ReadingId id = new ReadingId(number == 1 ? stem : stem + "-" + number);
            if (!taken.contains(id)
                    && readings.find(id).isEmpty()
                    && removed.find(id).isEmpty()) return id;
            number++;
        }
    }
}
