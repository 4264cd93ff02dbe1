package org.coproduction.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.coproduction.texts.BothLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All news: find them, begin one, publish it and take it back. What they say is changed like any text. */
@Component
public class News {
    /** The kind of record that the index knows news as. */
    public static final String KIND = NewsItem.KIND;

    private static final String ITEM = "SELECT number, title_en, title_fr, text_en, text_fr, published_at FROM news ";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Changes changes;

    News(JdbcClient jdbc, Audit audit, Changes changes) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.changes = changes;
    }

    private static final String PUBLISHED = ITEM + """
        WHERE published_at <= now()
          AND (:before = 0
               OR (published_at, number) < (SELECT n.published_at, n.number FROM news n WHERE n.number = :before))
        ORDER BY published_at DESC, number DESC
        LIMIT :most
        """; // served by news_by_publication

    /**
     * As everybody reads them, the newest first.
     *
     * @param before number of the last item of the stretch before, 0 for the first stretch
     */
    public List<NewsItem> published(int before, int most) {
        return jdbc.sql(PUBLISHED)
                .param("before", before)
                .param("most", most)
                .query(News::item)
                .list();
    }

    private static final String WITHIN = ITEM + """
        WHERE published_at >= :from AND published_at < :until AND published_at <= now()
        ORDER BY published_at DESC, number DESC LIMIT :most
        """; // served by news_by_publication

    /** Published in this time, the newest first. */
    public List<NewsItem> published(Instant from, Instant until, int most) {
        return jdbc.sql(WITHIN)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("most", most)
                .query(News::item)
                .list();
    }

    private static final String AHEAD = ITEM + """
        WHERE published_at IS NULL OR published_at > now() ORDER BY published_at, number LIMIT :most
        """; // served by news_by_publication

    /** What only editors see so far. */
    public List<NewsItem> ahead(int most) {
        return jdbc.sql(AHEAD).param("most", most).query(News::item).list();
    }

    public Optional<NewsItem> find(int number) {
        return jdbc.sql(ITEM + "WHERE number = :number")
                .param("number", number)
                .query(News::item)
                .optional();
    }

    /** As everybody reads them. */
    public List<NewsItem> published(Collection<Integer> numbers) {
        return jdbc.sql(ITEM + "WHERE number = ANY(:numbers) AND published_at <= now()")
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(News::item)
                .list();
    }

    /** One without any text, which only editors see. */
    public int begin() {
        return jdbc.sql("INSERT INTO news DEFAULT VALUES RETURNING number")
                .query(Integer.class)
                .single();
    }

    /** @param at may lie ahead */
    @Transactional
    public void publish(NewsItem item, Instant at, PersonId by) {
        publishedAt(item, at);
        audit.log(by.value(), "news-published", null, Integer.toString(item.number()));
    }

    /** Only editors see it from now on. */
    @Transactional
    public void takeBack(NewsItem item, PersonId by) {
        publishedAt(item, null);
        audit.log(by.value(), "news-taken-back", null, Integer.toString(item.number()));
    }

    private void publishedAt(NewsItem item, @Nullable Instant at) {
        jdbc.sql("UPDATE news SET published_at = :at, found = false WHERE number = :number")
                .param("at", at == null ? null : Timestamp.from(at))
                .param("number", item.number())
                .update();
        changed(item.number());
    }

    private static final String BECOME_FOUND = """
        UPDATE news SET found = true WHERE NOT found AND published_at <= now() RETURNING number
        """; // served by news_by_publication

    /** The day of some has come: the search finds them from now on. */
    @Scheduled(fixedDelay = 30_000)
    @Transactional
    public void findWhatIsDue() {
        List<String> due = jdbc.sql(BECOME_FOUND).query(String.class).list();
        changes.of(KIND, due);
    }

    private void changed(int number) {
        changes.of(KIND, List.of(Integer.toString(number)));
    }

    private static final String WRITE = """
        UPDATE news SET title_en = :titleEn, title_fr = :titleFr, text_en = :textEn, text_fr = :textFr WHERE number = :number
        """;

    /** To be called where the version is kept. */
    public void write(int number, BothLanguages title, BothLanguages text) {
        jdbc.sql(WRITE)
                .param("titleEn", title.en())
                .param("titleFr", title.fr())
                .param("textEn", text.en())
                .param("textFr", text.fr())
                .param("number", number)
                .update();
        changed(number);
    }

    private static NewsItem item(ResultSet row, int line) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new NewsItem(
                row.getInt("number"),
                new BothLanguages(row.getString("title_en"), row.getString("title_fr")),
                new BothLanguages(row.getString("text_en"), row.getString("text_fr")),
                published == null ? null : published.toInstant());
    }
}
