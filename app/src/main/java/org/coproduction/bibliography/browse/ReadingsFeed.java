package org.coproduction.bibliography.browse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** What came into the bibliography, for feed readers: the reference of each. */
@Component
class ReadingsFeed {
    private final ReadingSearch search;
    private final Readings readings;
    private final Citations citations;

    ReadingsFeed(ReadingSearch search, Readings readings, Citations citations) {
        this.search = search;
        this.readings = readings;
        this.citations = citations;
    }

    Feed of(ReadingQuery query, Here here) {
        List<Reading> newest = search.newest(query);
        Map<ReadingId, Instant> added =
                readings.addedAt(newest.stream().map(Reading::id).toList());
        return Feed.of(
                here.say("readings.title"),
                query.feed(),
                query.address(""),
                Reference.of(newest, citations, CitationStyle.APA, here.language()).stream()
                        .map(reference -> entry(
                                reference,
                                added.getOrDefault(reference.reading().id(), Instant.EPOCH),
                                here))
                        .toList(),
                here);
    }

    private static Feed.Entry entry(Reference reference, Instant added, Here here) {
        return new Feed.Entry(
                reference.reading().address(),
                reference.title(),
                null,
                added,
                added,
                Feed.Text.plain(reference.citation().text(), here.language().tag()));
    }
}
