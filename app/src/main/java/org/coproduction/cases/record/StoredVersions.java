package org.coproduction.cases.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.cases.AccountTold;
import org.coproduction.cases.AccountsTold;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseTraits;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.translations.TranslatedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredVersions {
    private final JdbcClient jdbc;

    StoredVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String WHYS = """
        ARRAY(SELECT x FROM case_questions q, unnest(ARRAY[q.question, q.why_en, q.why_fr]) AS x WHERE q.case_id = c.id)
        """; // served by case_questions_by_case
    private static final String READINGS = """
        ARRAY(SELECT x FROM case_readings r, unnest(ARRAY[r.source_key, r.reading]) AS x WHERE r.case_id = c.id)
        """; // served by case_readings_by_case
    private static final String CREDITS = """
        ARRAY(SELECT k.part || k.name FROM case_credits k WHERE k.case_id = c.id ORDER BY k.number, k.part, k.position)
        """; // served by the key of case_credits
    private static final String TOLD =
            """
        ARRAY(SELECT x
                FROM (SELECT a.number, a.heading, a.text ->> 'language' AS language
                        FROM practice_accounts a
                       WHERE a.about = c.slug AND a.state = 'published'
                       ORDER BY a.published_at DESC, a.number DESC LIMIT\s""" + (AccountsTold.SHOWN + 1) + """
                ) a, unnest(ARRAY[a.number::text, a.heading, a.language]) AS x)
        """; // served by practice_accounts_by_case (about, published_at)

    private static final String TRANSLATED = TranslatedTexts.languages(TranslatedCases.KIND, "c.slug");

    private static final String CALL = """
        (SELECT min(k.call) FROM drafts d JOIN call_drafts k ON k.draft = d.id
          WHERE d.case_id = c.id AND d.state = 'published')
        """; // served by drafts_by_case and the key of call_drafts

    /** A number that is another one when something changes that the page of case {@code c} shows beside its text. */
    static final String LINKS = "hashtextextended(" + WHYS + "::text || " + READINGS + "::text || " + CREDITS
            + "::text || " + TOLD + "::text || " + TRANSLATED + "::text || coalesce(" + CALL
            + "::text, '') || coalesce(c.retired_on || c.retired_because, ''), 0)";
    /** Of version {@code v} of case {@code c} and those before, by name. */
    static final String AUTHORS = """
        ARRAY(SELECT k.name FROM case_credits k
               WHERE k.case_id = c.id AND k.part = 'author' AND k.number <= v.number
               GROUP BY k.name ORDER BY min(k.number), min(k.position))
        """; // served by the key of case_credits

    private static final String OTHERS = """
        ARRAY(SELECT DISTINCT k.name FROM case_credits k
               WHERE k.case_id = c.id AND k.part = '%s' AND k.number <= v.number ORDER BY 1) AS %ss,
        """; // served by the key of case_credits

    private static final String VERSION = "SELECT " + WHYS + " AS whys, " + READINGS + " AS readings, " + TOLD
            + " AS told, " + TRANSLATED + " AS translated, " + LINKS
            + " AS links, " + AUTHORS + " AS authors, " + OTHERS.formatted("coder", "coder")
            + OTHERS.formatted("reviewer", "reviewer") + CALL + " AS call,"
            + """
               c.id, c.slug, c.version, c.first_saved, c.traits, v.number, v.saved_at, v.author, v.message, v.text, m.lines,
               c.retired_on, c.retired_because
          FROM cases c
          JOIN case_versions v ON v.case_id = c.id
          LEFT JOIN made_references m ON m.case_id = c.id AND m.language = ? AND m.number = v.number AND m.formatter = ?
        """; // served by cases (slug), case_versions (case_id, number) and made_references (case_id, language)

    /** @param language in which its references are wanted */
    Optional<Stored> current(CaseSlug slug, Language language) {
        return jdbc.sql(VERSION + "WHERE c.slug = ? AND v.number = c.version")
                .params(language.tag(), MadeReferences.FORMATTER, slug.value())
                .query(StoredVersions::stored)
                .optional();
    }

    /** Of several cases at once, in no order. */
    List<Stored> current(Collection<CaseSlug> slugs, Language language) {
        return jdbc.sql(VERSION + "WHERE c.slug = ANY(?) AND v.number = c.version")
                .param(language.tag())
                .param(MadeReferences.FORMATTER)
                .param(slugs.stream().map(CaseSlug::value).toArray(String[]::new))
                .query(StoredVersions::stored)
                .list();
    }

    Optional<Stored> version(CaseSlug slug, int number, Language language) {
        return jdbc.sql(VERSION + "WHERE c.slug = ? AND v.number = ?")
                .params(language.tag(), MadeReferences.FORMATTER, slug.value(), number)
                .query(StoredVersions::stored)
                .optional();
    }

    private static final String LINES = """
        SELECT v.number, v.saved_at, v.author, v.message
          FROM cases c JOIN case_versions v ON v.case_id = c.id
         WHERE c.slug = ? ORDER BY v.number DESC LIMIT 500
        """;

    /** The newest first. */
    List<Stored.Line> history(CaseSlug slug) {
        return jdbc.sql(LINES)
                .param(slug.value())
                .query((row, n) -> new Stored.Line(
                        row.getInt("number"),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getString("author"),
                        row.getString("message")))
                .list();
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        Map<String, Bilingual> whys = new LinkedHashMap<>();
        @Nullable String[] why = (String[]) row.getArray("whys").getArray();
        for (int i = 0; i + 2 < why.length; i += 3)
            whys.put(String.valueOf(why[i]), new Bilingual(why[i + 1], why[i + 2]));
        Map<String, String> readings = new LinkedHashMap<>();
        String[] reading = (String[]) row.getArray("readings").getArray();
        for (int i = 0; i + 1 < reading.length; i += 2) readings.put(reading[i], reading[i + 1]);
        List<AccountTold> told = new ArrayList<>();
        String[] account = (String[]) row.getArray("told").getArray();
        for (int i = 0; i + 2 < account.length; i += 3)
            told.add(new AccountTold(Long.parseLong(account[i]), account[i + 1], account[i + 2]));
        String lines = row.getString("lines");
        return new Stored(
                row.getLong("id"),
                new CaseSlug(row.getString("slug")),
                row.getInt("number"),
                row.getInt("version"),
                day(row, "first_saved"),
                day(row, "saved_at"),
                row.getString("author"),
                row.getString("message"),
                row.getBytes("text"),
                new CaseTraits(row.getLong("traits")),
                whys,
                readings,
                told,
                List.of((String[]) row.getArray("translated").getArray()),
                row.getLong("links"),
                List.of((String[]) row.getArray("authors").getArray()),
                new Contributors(List.of((String[]) row.getArray("coders").getArray()), List.of((String[])
                        row.getArray("reviewers").getArray())),
                row.getObject("call", Integer.class),
                Retired.of(row),
                lines == null ? null : References.of(lines));
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }
}
