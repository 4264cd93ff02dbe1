package org.coproduction.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The living research agenda. It is small and every page leans on it, so it is kept in memory: what this node saves shows
 * at once, what another node saves within half a minute.
 */
@Component
public class Agenda {
    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private final JdbcClient jdbc;
    private final Changes changes;
    private volatile @Nullable Remembered remembered;

    Agenda(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** All themes by number, each with its questions in order. */
    public List<Theme> themes() {
        return known().themes();
    }

    public Optional<Theme> theme(int number) {
        return themes().stream().filter(theme -> theme.number() == number).findFirst();
    }

    public Optional<Question> question(QuestionSlug slug) {
        return Optional.ofNullable(known().questions().get(slug));
    }

    private static final String THEMES_WITH_QUESTIONS = """
        SELECT t.number, t.title_en, t.title_fr, t.summary_en, t.summary_fr, q.slug, q.position, q.text_en, q.text_fr
          FROM themes t LEFT JOIN questions q ON q.theme = t.number
         ORDER BY t.number, q.position
        """;

    private Remembered known() {
        Remembered last = remembered;
        if (last != null && System.nanoTime() - last.since() < FRESH) return last;
        Map<Integer, Theme> themes = new LinkedHashMap<>();
        jdbc.sql(THEMES_WITH_QUESTIONS).query(row -> {
            Theme theme = themeIn(row);
            themes.merge(theme.number(), theme, Agenda::withQuestionsOf);
        });
        Remembered now = Remembered.of(List.copyOf(themes.values()));
        if (!themes.isEmpty()) remembered = now;
        return now;
    }

    private static Theme themeIn(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        String slug = row.getString("slug");
        return new Theme(
                number,
                new Bilingual(row.getString("title_en"), row.getString("title_fr")),
                new Bilingual(row.getString("summary_en"), row.getString("summary_fr")),
                slug == null
                        ? List.of()
                        : List.of(new Question(
                                new QuestionSlug(slug),
                                number,
                                row.getInt("position"),
                                new Bilingual(row.getString("text_en"), row.getString("text_fr")))));
    }

    private static Theme withQuestionsOf(Theme theme, Theme next) {
        List<Question> questions = new ArrayList<>(theme.questions());
        questions.addAll(next.questions());
        return new Theme(theme.number(), theme.title(), theme.summary(), questions);
    }

    private static final String SAVE_THEMES = """
        INSERT INTO themes (number, title_en, title_fr, summary_en, summary_fr)
        SELECT * FROM unnest(:numbers, :titlesEn, :titlesFr, :summariesEn, :summariesFr)
            ON CONFLICT (number) DO UPDATE
           SET title_en = excluded.title_en, title_fr = excluded.title_fr,
               summary_en = excluded.summary_en, summary_fr = excluded.summary_fr
        """;
    private static final String SAVE_QUESTIONS = """
        INSERT INTO questions (slug, theme, position, text_en, text_fr)
        SELECT * FROM unnest(:slugs, :themes, :positions, :textsEn, :textsFr)
            ON CONFLICT (slug) DO UPDATE
           SET theme = excluded.theme, position = excluded.position,
               text_en = excluded.text_en, text_fr = excluded.text_fr
        """;

    /** Adds these themes and their questions, or changes those that are there. */
    @Transactional
    public void save(List<Theme> themes) {
        List<Question> questions =
                themes.stream().flatMap(theme -> theme.questions().stream()).toList();
        jdbc.sql(SAVE_THEMES)
                .param("numbers", themes.stream().map(Theme::number).toArray(Integer[]::new))
                .param("titlesEn", texts(themes, theme -> theme.title().en()))
                .param("titlesFr", texts(themes, theme -> theme.title().fr()))
                .param("summariesEn", texts(themes, theme -> theme.summary().en()))
                .param("summariesFr", texts(themes, theme -> theme.summary().fr()))
                .update();
        jdbc.sql(SAVE_QUESTIONS)
                .param("slugs", texts(questions, question -> question.slug().value()))
                .param("themes", questions.stream().map(Question::theme).toArray(Integer[]::new))
                .param("positions", questions.stream().map(Question::position).toArray(Integer[]::new))
                .param("textsEn", texts(questions, question -> question.text().en()))
                .param("textsFr", texts(questions, question -> question.text().fr()))
                .update();
        changes.of(
                "theme",
                themes.stream().map(theme -> Integer.toString(theme.number())).toList());
        changes.of(
                "question",
                questions.stream().map(question -> question.slug().value()).toList());
        forgetAtCommit();
    }

    private static final String ADD_QUESTION = """
        INSERT INTO questions (slug, theme, position, text_en, text_fr)
        SELECT :slug, :theme, coalesce(max(position), 0) + 1, :en, :fr FROM questions WHERE theme = :theme
        RETURNING position
        """;

    /** A further question, the last of its theme. */
    @Transactional
    public Question add(int theme, QuestionSlug slug, Bilingual text) {
        jdbc.sql("SELECT number FROM themes WHERE number = :theme FOR UPDATE")
                .param("theme", theme)
                .query(Integer.class)
                .single();
        int position = jdbc.sql(ADD_QUESTION)
                .param("slug", slug.value())
                .param("theme", theme)
                .param("en", text.en())
                .param("fr", text.fr())
                .query(Integer.class)
                .single();
        changes.of("theme", List.of(Integer.toString(theme)));
        changes.of("question", List.of(slug.value()));
        forgetAtCommit();
        return new Question(slug, theme, position, text);
    }

    private static final String REWORD_THEME = """
        UPDATE themes SET title_en = :titleEn, title_fr = :titleFr, summary_en = :summaryEn, summary_fr = :summaryFr
         WHERE number = :number
        """;

    /** Its questions are found by its title too. */
    @Transactional
    public void reword(Theme theme, Bilingual title, Bilingual summary) {
        jdbc.sql(REWORD_THEME)
                .param("titleEn", title.en())
                .param("titleFr", title.fr())
                .param("summaryEn", summary.en())
                .param("summaryFr", summary.fr())
                .param("number", theme.number())
                .update();
        changes.of("theme", List.of(Integer.toString(theme.number())));
        changes.of(
                "question",
                theme.questions().stream()
                        .map(question -> question.slug().value())
                        .toList());
        forgetAtCommit();
    }

    /** Its address stays. */
    @Transactional
    public void reword(Question question, Bilingual text) {
        jdbc.sql("UPDATE questions SET text_en = :en, text_fr = :fr WHERE slug = :slug")
                .param("en", text.en())
                .param("fr", text.fr())
                .param("slug", question.slug().value())
                .update();
        changes.of("question", List.of(question.slug().value()));
        forgetAtCommit();
    }

    /** Earlier, somebody could remember once more what it said before. */
    private void forgetAtCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered = null;
            }
        });
    }

    private static <T> @Nullable String[] texts(List<T> of, Function<T, @Nullable String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }

    private record Remembered(List<Theme> themes, Map<QuestionSlug, Question> questions, long since) {
        static Remembered of(List<Theme> themes) {
            Map<QuestionSlug, Question> questions = themes.stream()
                    .flatMap(theme -> theme.questions().stream())
                    .collect(Collectors.toUnmodifiableMap(Question::slug, Function.identity()));
            return new Remembered(themes, questions, System.nanoTime());
        }
    }
}
