package org.coproduction.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came out of debates: they are closed with it, and may be opened again. */
@Component
public class Summaries {
    private static final int CREDITED = 30;

    private final JdbcClient jdbc;
    private final Debates debates;
    private final References references;
    private final Happenings happenings;
    private final Audit audit;

    Summaries(JdbcClient jdbc, Debates debates, References references, Happenings happenings, Audit audit) {
        this.references = references;
        this.jdbc = jdbc;
        this.debates = debates;
        this.happenings = happenings;
        this.audit = audit;
    }

    private static final String COLUMNS = "debate, number, agreed, open, language, author, written_at";

    /** The newest first; those of a debate that was opened again too. */
    public List<Summary> of(Debate debate) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM debate_summaries WHERE debate = :debate ORDER BY number DESC") // served by its key
                .param("debate", debate.id())
                .query(Summaries::summary)
                .list();
    }

    private static final String ONE = "SELECT " + COLUMNS
            + " FROM debate_summaries WHERE debate = :debate AND number = :number"; // served by its key

    public Optional<Summary> with(Debate debate, int number) {
        return jdbc.sql(ONE)
                .param("debate", debate.id())
                .param("number", number)
                .query(Summaries::summary)
                .optional();
    }

    /** Tells the index that what is found by a summary has changed. */
    public void translated(long debate) {
        debates.changed(debate);
    }

    private static final String NEWEST = """
        SELECT DISTINCT ON (debate) %s FROM debate_summaries WHERE debate = ANY(:debates) ORDER BY debate, number DESC
        """.formatted(COLUMNS); // served by its key

    /** By the id of each debate the one that stands for it; those that go on are left out. */
    Map<Long, Summary> standing(Collection<Debate> some) {
        Long[] closed = some.stream()
                .filter(debate -> debate.standing().closed())
                .map(Debate::id)
                .toArray(Long[]::new);
        Map<Long, Summary> standing = new HashMap<>();
        if (closed.length > 0)
            jdbc.sql(NEWEST)
                    .param("debates", closed)
                    .query(Summaries::summary)
                    .list()
                    .forEach(summary -> standing.put(summary.debate(), summary));
        return Map.copyOf(standing);
    }

    private static final String CONTRIBUTORS = """
        SELECT debate, author
          FROM (SELECT debate, author, row_number() OVER (PARTITION BY debate ORDER BY min(number)) AS place
                  FROM posts
                 WHERE debate = ANY(:debates) AND deleted_at IS NULL AND author IS NOT NULL
                 GROUP BY debate, author) AS first
         WHERE place <= :most
         ORDER BY debate, place
        """; // served by posts (debate, number)

    /** Who wrote in these debates, in the order in which they came, at most 30 of each. */
    Map<Long, List<UUID>> contributors(Collection<Long> some) {
        Map<Long, List<UUID>> contributors = new HashMap<>();
        if (!some.isEmpty())
            jdbc.sql(CONTRIBUTORS)
                    .param("debates", some.toArray(Long[]::new))
                    .param("most", CREDITED)
                    .query(row -> {
                        contributors
                                .computeIfAbsent(row.getLong("debate"), debate -> new ArrayList<>())
                                .add(row.getObject("author", UUID.class));
                    });
        return Map.copyOf(contributors);
    }

    private static final String ADD = """
        INSERT INTO debate_summaries (debate, number, agreed, open, language, author)
        VALUES (:debate, :number, :agreed, :open, :language, :author)
            ON CONFLICT DO NOTHING
        """;

    /**
     * Nobody answers any more, and the summary stands on the page of the record; closed once more, the newer one does.
     *
     * @param known number of the newest summary that its writer had before them, 0 where there was none
     * @return false where somebody wrote another meanwhile; nothing is changed then
     */
    @Transactional
    public boolean close(Debate debate, SummaryText text, int known, UUID by) {
        int added = jdbc.sql(ADD)
                .param("debate", debate.id())
                .param("number", known + 1)
                .param("agreed", text.agreed())
                .param("open", text.open())
                .param("language", text.tongue().tag())
                .param("author", by)
                .update();
        if (added == 0) return false;
        references.of(debate, text);
        jdbc.sql("UPDATE debates SET closed_at = coalesce(closed_at, now()) WHERE id = :id")
                .param("id", debate.id())
                .update();
        audit.log(by, "debate-closed", null, Long.toString(debate.id()), Integer.toString(known + 1));
        if (!debate.standing().closed()) happenings.inDebate(debate, "debate-closed", debate.address(), by);
        debates.changed(debate.id());
        return true;
    }

    /** Returns whether it was closed. */
    @Transactional
    public boolean reopen(Debate debate, UUID by) {
        int opened = jdbc.sql("UPDATE debates SET closed_at = NULL WHERE id = :id AND closed_at IS NOT NULL")
                .param("id", debate.id())
                .update();
        if (opened == 0) return false;
        audit.log(by, "debate-reopened", null, Long.toString(debate.id()));
        debates.changed(debate.id());
        return true;
    }

    private static Summary summary(ResultSet row, int number) throws SQLException {
        return new Summary(
                row.getLong("debate"),
                row.getInt("number"),
                new SummaryText(
                        row.getString("agreed"),
                        row.getString("open"),
                        Tongue.of(row.getString("language")).orElseThrow()),
                row.getObject("author", UUID.class),
                row.getTimestamp("written_at").toInstant());
    }
}
