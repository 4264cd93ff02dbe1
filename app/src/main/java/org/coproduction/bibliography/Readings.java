package org.coproduction.bibliography;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.platform.search.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The group's bibliography: find readings, save them, say which question they speak to. */
@Component
public class Readings {
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Readings(JdbcClient jdbc, JsonMapper json, Changes changes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
        this.events = events;
    }

    public Optional<Reading> find(ReadingId id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** Those of these that exist. */
    public Map<ReadingId, Reading> of(Collection<ReadingId> ids) {
        Map<ReadingId, Reading> found = new HashMap<>();
        jdbc.sql("SELECT id, csl, themes, seen_at FROM readings WHERE id = ANY(:ids)")
                .param("ids", values(ids))
                .query((row, number) -> reading(row))
                .list()
                .forEach(reading -> found.put(reading.id(), reading));
        return found;
    }

    /** Every reading by id, read from the database as the stream goes on; close it. */
    public Stream<Reading> all() {
        return jdbc
                .sql("SELECT id, csl, themes, seen_at FROM readings ORDER BY id")
                .withFetchSize(200)
                .query((row, number) -> reading(row))
                .stream();
    }

    public int count() {
        return jdbc.sql("SELECT count(*) FROM readings").query(Integer.class).single();
    }

    /** Where the pages of this many readings are, by id, from this one on. */
    public List<String> addresses(int from, int most) {
        return jdbc.sql("SELECT '/readings/' || id FROM readings ORDER BY id OFFSET :from LIMIT :most")
                .param("from", from)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Which of these works the bibliography has. */
    public Map<Doi, ReadingId> byDoi(Collection<Doi> dois) {
        Map<Doi, ReadingId> found = new HashMap<>();
        jdbc.sql("SELECT doi, id FROM readings WHERE doi = ANY(:dois) ORDER BY id DESC")
                .param("dois", dois.stream().map(Doi::value).toArray(String[]::new))
                .query(row -> {
                    found.put(new Doi(row.getString("doi")), new ReadingId(row.getString("id")));
                });
        return found;
    }

    private static final String BY_TITLE = """
        SELECT given.title, r.id
          FROM readings r
          JOIN unnest(:titles) AS given (title)
            ON lower(regexp_replace(given.title, '\\W+', '', 'g')) = lower(regexp_replace(r.title, '\\W+', '', 'g'))
         WHERE given.title <> ''
         ORDER BY r.id
        """; // reads through them: some thousands, and only where an editor adds one

    /** Which of these titles the bibliography has, whatever their capitals and signs. */
    public Map<String, List<ReadingId>> byTitle(Collection<String> titles) {
        Map<String, List<ReadingId>> found = new HashMap<>();
        jdbc.sql(BY_TITLE).param("titles", titles.toArray(String[]::new)).query(row -> {
            found.computeIfAbsent(row.getString("title"), title -> new ArrayList<>())
                    .add(new ReadingId(row.getString("id")));
        });
        return found;
    }

    private static final String ON_QUESTION = """
        SELECT r.id, r.csl, r.themes, r.seen_at
          FROM reading_questions q JOIN readings r ON r.id = q.reading
         WHERE q.question = :question
         ORDER BY r.year DESC NULLS LAST, r.id LIMIT :limit
        """;

    /** The newest first. */
    public List<Reading> on(QuestionSlug question, int limit) {
        return jdbc.sql(ON_QUESTION)
                .param("question", question.value())
                .param("limit", limit)
                .query((row, number) -> reading(row))
                .list();
    }

    private static final String ON_THEME = """
        SELECT id, csl, themes, seen_at FROM readings
         WHERE themes @> ARRAY[:theme]::int[]
         ORDER BY year DESC NULLS LAST, id LIMIT :limit
        """; // served by readings_by_theme

    /** The newest first. */
    public List<Reading> on(int theme, int limit) {
        return jdbc.sql(ON_THEME)
                .param("theme", theme)
                .param("limit", limit)
                .query((row, number) -> reading(row))
                .list();
    }

    public int countOn(QuestionSlug question) {
        return jdbc.sql("SELECT count(*) FROM reading_questions WHERE question = :question")
                .param("question", question.value())
                .query(Integer.class)
                .single();
    }

    public int countOn(int theme) {
        return countsOnThemes().getOrDefault(theme, 0);
    }

    public Map<QuestionSlug, Integer> countsOnQuestions() {
        Map<QuestionSlug, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT question, count(*) AS readings FROM reading_questions GROUP BY question")
                .query(row -> {
                    counts.put(new QuestionSlug(row.getString("question")), row.getInt("readings"));
                });
        return counts;
    }

    public Map<Integer, Integer> countsOnThemes() {
        Map<Integer, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT theme, count(*) AS readings FROM readings, unnest(themes) AS theme GROUP BY theme")
                .query(row -> {
                    counts.put(row.getInt("theme"), row.getInt("readings"));
                });
        return counts;
    }

    private static final String KEY_READINGS = """
        SELECT r.id, r.csl, r.themes, r.seen_at
          FROM key_readings k JOIN readings r ON r.id = k.reading
         WHERE k.theme = :theme ORDER BY k.position
        """;

    /** What the group would read first on a theme. */
    public List<Reading> keyOf(int theme) {
        return jdbc.sql(KEY_READINGS)
                .param("theme", theme)
                .query((row, number) -> reading(row))
                .list();
    }

    private static final String QUESTIONS =
            "SELECT reading, question FROM reading_questions WHERE reading = ANY(:ids) ORDER BY reading, question";

    /** The questions that each of these speaks to. */
    public Map<ReadingId, List<QuestionSlug>> questions(Collection<ReadingId> ids) {
        Map<ReadingId, List<QuestionSlug>> questions = new HashMap<>();
        jdbc.sql(QUESTIONS).param("ids", values(ids)).query(row -> {
            questions
                    .computeIfAbsent(new ReadingId(row.getString("reading")), id -> new ArrayList<>())
                    .add(new QuestionSlug(row.getString("question")));
        });
        return questions;
    }

    /** Since when the bibliography has each of these; by the key of readings. */
    public Map<ReadingId, Instant> addedAt(Collection<ReadingId> ids) {
        Map<ReadingId, Instant> added = new HashMap<>();
        jdbc.sql("SELECT id, added_at FROM readings WHERE id = ANY(:ids)")
                .param("ids", values(ids))
                .query(row -> {
                    added.put(
                            new ReadingId(row.getString("id")),
                            row.getTimestamp("added_at").toInstant());
                });
        return added;
    }

    private static final String SAVE = """
        INSERT INTO readings (id, csl, seen_at, themes, doi, title, year, type)
        SELECT id, csl::json, seen_at, themes::int[], doi, title, year, type
          FROM unnest(:ids, :csl, :seenAt, :themes, :dois, :titles, :years, :types)
            AS given (id, csl, seen_at, themes, doi, title, year, type)
            ON CONFLICT (id) DO UPDATE
           SET csl = excluded.csl, seen_at = excluded.seen_at, themes = excluded.themes, doi = excluded.doi,
               title = excluded.title, year = excluded.year, type = excluded.type
        """;

    /** Adds these, or changes those that are there. */
    @Transactional
    public void save(List<Reading> readings) {
        jdbc.sql(SAVE)
                .param("ids", texts(readings, reading -> reading.id().value()))
                .param(
                        "csl",
                        texts(
                                readings,
                                reading ->
                                        json.writeValueAsString(reading.item().fields())))
                .param("seenAt", texts(readings, Reading::seenAt))
                .param("themes", texts(readings, reading -> array(reading.themes())))
                .param(
                        "dois",
                        texts(
                                readings,
                                reading -> Doi.of(reading.item().doi())
                                        .map(Doi::value)
                                        .orElse(null)))
                .param("titles", texts(readings, reading -> reading.item().title()))
                .param(
                        "years",
                        readings.stream().map(reading -> reading.item().year()).toArray(Integer[]::new))
                .param("types", texts(readings, reading -> reading.item().type()))
                .update();
        changes.of(
                "reading",
                readings.stream().map(reading -> reading.id().value()).toList());
        events.publishEvent(new ReadingsSaved(readings));
    }

    private static final String SAVE_KEY = """
        INSERT INTO key_readings (theme, position, reading)
        SELECT :theme, position, reading FROM unnest(:ids) WITH ORDINALITY AS given (reading, position)
        """;

    /** These, in this order, instead of those that were. */
    @Transactional
    public void saveKeyOf(int theme, List<ReadingId> ids) {
        jdbc.sql("DELETE FROM key_readings WHERE theme = :theme")
                .param("theme", theme)
                .update();
        jdbc.sql(SAVE_KEY).param("theme", theme).param("ids", values(ids)).update();
    }

    private static final String SAVE_QUESTIONS = """
        INSERT INTO reading_questions (reading, question)
        SELECT * FROM unnest(:readings, :questions) ON CONFLICT DO NOTHING
        """;

    /** Adds to the questions that readings speak to. */
    @Transactional
    public void saveQuestions(Map<ReadingId, List<QuestionSlug>> questions) {
        List<String> readings = new ArrayList<>();
        List<String> slugs = new ArrayList<>();
        questions.forEach((reading, on) -> on.forEach(question -> {
            readings.add(reading.value());
            slugs.add(question.value());
        }));
        jdbc.sql(SAVE_QUESTIONS)
                .param("readings", readings.toArray(String[]::new))
                .param("questions", slugs.toArray(String[]::new))
                .update();
        changes.of("reading", questions.keySet().stream().map(ReadingId::value).toList());
    }

    /** These, instead of those that it spoke to. */
    @Transactional
    public void setQuestions(ReadingId reading, List<QuestionSlug> questions) {
        jdbc.sql("DELETE FROM reading_questions WHERE reading = :reading") // served by reading_questions_by_reading
                .param("reading", reading.value())
                .update();
        saveQuestions(Map.of(reading, questions));
    }

    private Reading reading(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Reading(
                new ReadingId(id),
                new CslItem(id, json.readValue(row.getString("csl"), FIELDS)),
                List.of((Integer[]) row.getArray("themes").getArray()),
                row.getString("seen_at"));
    }

    private static String[] values(Collection<ReadingId> ids) {
        return ids.stream().map(ReadingId::value).toArray(String[]::new);
    }

    private static String array(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> @Nullable String[] texts(List<T> of, Function<T, @Nullable String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }
}
