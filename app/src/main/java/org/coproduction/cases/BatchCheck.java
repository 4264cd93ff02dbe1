package org.coproduction.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is wrong with the cases of a batch: what an import asks of each, and that each has a slug which is its own. */
@Component
public class BatchCheck {
    private static final String SYNTHETIC = "synthetic-";

    private final JdbcClient jdbc;
    private final Agenda agenda;
    private final ReservedSlugs slugs;
    private final CaseSchema schema = new CaseSchema();

    BatchCheck(JdbcClient jdbc, Agenda agenda, ReservedSlugs slugs) {
        this.jdbc = jdbc;
        this.agenda = agenda;
        this.slugs = slugs;
    }

    /**
     * Slugs for new cases out of their titles, in their order. Nobody else gets them before the end of the transaction.
     *
     * @param again slugs of cases that may be taken up again
     * @param besides slugs that are taken too
     */
    public List<CaseSlug> freeSlugs(List<String> titles, Set<String> again, Set<String> besides) {
        return titles.isEmpty() ? List.of() : slugs.free(titles, again, besides);
    }

    /** In the order of the rows; at most {@value Faults#MOST}. */
    public List<Fault> of(List<BatchRow> rows) {
        Set<Integer> themes = agenda.themes().stream().map(Theme::number).collect(Collectors.toUnmodifiableSet());
        CaseRules rules = new CaseRules(schema, themes);
        Faults faults = new Faults();
        Map<String, Integer> first = new HashMap<>();
        Set<String> reserved = reserved(rows);
        for (BatchRow row : rows) {
            CaseNode given = row.asNode();
            rules.check(given, faults);
            String slug = given.slug();
            if (slug == null) continue;
            Integer earlier = first.putIfAbsent(slug, row.position());
            if (earlier != null) faults.add(given.fault("/slug", "slug.twice", earlier));
            if (slug.startsWith(SYNTHETIC)) faults.add(given.fault("/slug", "slug.synthetic"));
            if (reserved.contains(slug)) faults.add(given.fault("/slug", "slug.draft"));
        }
        return faults.refusal().faults();
    }

    private static final String RESERVED = """
        SELECT d.slug FROM drafts d
         WHERE d.slug = ANY(:slugs) AND NOT EXISTS (SELECT FROM cases c WHERE c.slug = d.slug)
        """; // served by drafts_reserve_slugs and cases (slug)

    private Set<String> reserved(List<BatchRow> rows) {
        slugs.hold();
        return Set.copyOf(jdbc.sql(RESERVED)
                .param(
                        "slugs",
                        rows.stream()
                                .map(row -> row.json().path("slug").asString(""))
                                .toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
