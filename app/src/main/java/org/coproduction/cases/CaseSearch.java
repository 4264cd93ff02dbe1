package org.coproduction.cases;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Neighbours;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases by words, facets and years: which, how many, in which order, and what lists show of them. */
@Component
public class CaseSearch {
    public static final String KIND = "case";

    /** The facet that has the names of a case's pictures and documents. */
    public static final String ATTACHED = "attached";

    private final SearchIndex index;
    private final JdbcClient jdbc;
    private final Vocabulary vocabulary;
    private final Agenda agenda;

    CaseSearch(SearchIndex index, JdbcClient jdbc, Vocabulary vocabulary, Agenda agenda) {
        this.index = index;
        this.jdbc = jdbc;
        this.vocabulary = vocabulary;
        this.agenda = agenda;
    }

    /** Refuses a query with a value that its facet does not have, and says which. */
    public CaseQuery checked(CaseQuery query) {
        query.chosen().forEach((facet, values) -> {
            for (String value : values) {
                if (!known(facet, value)) {
                    throw Refusal.badRequest("cases.refused.value", CaseQuery.cut(value), facet.key());
                }
            }
        });
        return query;
    }

    /** Asks several things of one state of the index. */
    public <T> T read(Function<Reading, T> question) {
        return index.read(question);
    }

    /** Whether the index is still being built, so that lists show a part of all cases. */
    public boolean building() {
        return index.building();
    }

    public int count(CaseQuery query) {
        return read(reading -> reading.count(query.selection()));
    }

    /** How many cases have each value of each facet, as if nothing were chosen in the facet itself. */
    public Map<CaseFacet, Map<String, Integer>> counts(CaseQuery query) {
        return read(reading -> counts(reading, query));
    }

    public static Map<CaseFacet, Map<String, Integer>> counts(Reading reading, CaseQuery query) {
        Map<CaseFacet, Map<String, Integer>> counts = new EnumMap<>(CaseFacet.class);
        Selection selection = query.selection();
        for (CaseFacet facet : CaseFacet.values()) counts.put(facet, reading.counts(selection, facet.key()));
        return counts;
    }

    public static Hits hits(Reading reading, CaseQuery query, int from, int size) {
        return reading.hits(query.selection(), query.order().order(), from, size);
    }

    public static Hits after(Reading reading, CaseQuery query, @Nullable String cursor, int size) {
        return reading.after(query.selection(), query.order().order(), cursor, size);
    }

    /** The slugs of all cases of a query in its order. */
    public void slugs(CaseQuery query, Consumer<String> sink) {
        read(reading -> {
            reading.all(query.selection(), query.order().order(), sink);
            return query;
        });
    }

    /** The names of the pictures and documents of these cases. */
    public Set<String> attachments(CaseQuery query) {
        return read(reading -> reading.counts(query.selection(), ATTACHED).keySet());
    }

    /** The slugs before and after this case in the list that the reader came from. */
    public Neighbours neighbours(CaseQuery query, String slug) {
        return read(
                reading -> reading.neighbours(query.selection(), query.order().order(), slug));
    }

    private static final String ROWS = """
        SELECT slug, title, summary, countries, policy_area, start_year, end_year, ongoing, evidence_basis, outcomes
          FROM cases
         WHERE slug = ANY(:slugs)
        """; // served by cases (slug)

    /** What {@link #rows(Hits)} reads again. */
    public static byte[] line(CaseText text) {
        return RowBytes.of(text);
    }

    /** What lists show of these, as the index has it. */
    public List<CaseRow> rows(Hits hits) {
        return hits.lines().stream().map(this::row).toList();
    }

    private CaseRow row(byte[] line) {
        RowBytes.Values in = new RowBytes.Values(line);
        return row(
                in.text(),
                in.text(),
                in.text(),
                in.texts(),
                in.text(),
                in.year(),
                in.year(),
                in.truth(),
                in.text(),
                in.texts());
    }

    /** Rows in the order of these slugs; one that is gone is left out. */
    public List<CaseRow> rows(Collection<String> slugs) {
        if (slugs.isEmpty()) return List.of();
        Map<String, CaseRow> bySlug = new HashMap<>();
        jdbc.sql(ROWS).param("slugs", slugs.toArray(String[]::new)).query(row -> {
            CaseRow read = row(row);
            bySlug.put(read.slug(), read);
        });
        return slugs.stream().map(bySlug::get).filter(Objects::nonNull).toList();
    }

    private CaseRow row(ResultSet row) throws SQLException {
        return row(
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                strings(row.getArray("countries")),
                row.getString("policy_area"),
                (Integer) row.getObject("start_year"),
                (Integer) row.getObject("end_year"),
                (Boolean) row.getObject("ongoing"),
                row.getString("evidence_basis"),
                strings(row.getArray("outcomes")));
    }

    private CaseRow row(
            String slug,
            String title,
            String summary,
            List<String> countries,
            String area,
            @Nullable Integer startYear,
            @Nullable Integer endYear,
            @Nullable Boolean ongoing,
            String evidence,
            List<String> outcomes) {
        return new CaseRow(
                slug,
                title,
                summary,
                countries,
                area,
                vocabulary.term(Coded.POLICY_AREA, area).label(),
                startYear,
                endYear,
                ongoing,
                evidence,
                vocabulary.term(Coded.EVIDENCE_BASIS, evidence).label(),
                outcomes.stream().map(this::outcome).toList());
    }

    private CaseRow.Outcome outcome(String coded) {
        String dimension = coded.substring(0, coded.indexOf(':'));
        String direction = coded.substring(dimension.length() + 1);
        return new CaseRow.Outcome(
                dimension,
                direction,
                vocabulary.term(Coded.OUTCOME_DIMENSION, dimension).label(),
                vocabulary.term(Coded.OUTCOME_DIRECTION, direction).label());
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private boolean known(CaseFacet facet, String value) {
        return switch (facet) {
            case POLICY -> vocabulary.has(Coded.POLICY_DIVISION, value) || vocabulary.has(Coded.POLICY_AREA, value);
            case PHASE -> vocabulary.has(Coded.PHASE, value);
            case OUTCOME -> knownOutcome(value);
            case DIRECTION -> vocabulary.has(Coded.OUTCOME_DIRECTION, value);
            case NEGATIVE -> value.equals(CaseFacet.YES);
            case STRATEGY -> vocabulary.has(Coded.STRATEGY, value);
            case REGION -> vocabulary.has(Coded.REGION, value);
            case COUNTRY -> vocabulary.isCountry(value);
            case LEVEL -> vocabulary.has(Coded.LEVEL, value);
            case EVIDENCE -> vocabulary.has(Coded.EVIDENCE_BASIS, value);
            case ACTOR -> vocabulary.has(Coded.ACTOR_KIND, value);
            case THEME ->
                agenda.themes().stream()
                        .anyMatch(theme -> Integer.toString(theme.number()).equals(value));
            case QUESTION -> QuestionSlug.of(value).flatMap(agenda::question).isPresent();
            case ONGOING -> value.equals(CaseFacet.YES) || value.equals(CaseFacet.NO);
        };
    }

    private boolean knownOutcome(String value) {
        int colon = value.indexOf(':');
        if (colon < 0) return vocabulary.has(Coded.OUTCOME_DIMENSION, value);
        return vocabulary.has(Coded.OUTCOME_DIMENSION, value.substring(0, colon))
                && vocabulary.has(Coded.OUTCOME_DIRECTION, value.substring(colon + 1));
    }
}
