package org.coproduction.cases.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.cases.CaseOrder;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.FacetLabels;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of a query for feed readers: those that came and those that were changed, the last first. */
@Component
class CasesFeed {
    private static final int SHOWN = 30;

    private final CaseSearch search;
    private final FacetLabels labels;
    private final JdbcClient jdbc;

    CasesFeed(CaseSearch search, FacetLabels labels, JdbcClient jdbc) {
        this.search = search;
        this.labels = labels;
        this.jdbc = jdbc;
    }

    Feed of(CaseQuery asked, Here here) {
        CaseQuery query = asked.sorted(null);
        List<String> slugs = search.read(reading -> CaseSearch.hits(reading, query.sorted(CaseOrder.NEWEST), 0, SHOWN))
                .keys();
        return Feed.of(heading(query, here), query.at("/cases.atom"), query.at("/cases"), entries(slugs), here);
    }

    private String heading(CaseQuery query, Here here) {
        Stream<String> chosen = query.chosen().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream()
                        .map(value -> labels.of(facet.getKey(), value, here).value()));
        return Stream.of(Stream.of(here.say("cases.heading"), query.words()), chosen)
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static final String SAVED =
            "SELECT slug, title, summary, first_saved, saved_at FROM cases WHERE slug = ANY(:slugs)";

    /** Served by cases (slug). */
    private List<Feed.Entry> entries(List<String> slugs) {
        Map<String, Feed.Entry> entries = new HashMap<>();
        jdbc.sql(SAVED).param("slugs", slugs.toArray(String[]::new)).query(row -> {
            String slug = row.getString("slug");
            entries.put(
                    slug,
                    new Feed.Entry(
                            "/cases/" + slug,
                            row.getString("title"),
                            null,
                            row.getTimestamp("first_saved").toInstant(),
                            row.getTimestamp("saved_at").toInstant(),
                            Feed.Text.plain(row.getString("summary"), "en")));
        });
        return slugs.stream().map(entries::get).filter(Objects::nonNull).toList();
    }
}
