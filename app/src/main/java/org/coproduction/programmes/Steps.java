package org.coproduction.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done and reached in programmes: one list each, in the order of its dates. */
@Component
public class Steps {
    public static final int MOST = 200;

    private static final String STEP =
            "SELECT id, milestone, title, due, owner, done_at, revision FROM programme_steps WHERE programme = :programme ";

    private final JdbcClient jdbc;
    private final Renewal renewal;

    Steps(JdbcClient jdbc, Renewal renewal) {
        this.jdbc = jdbc;
        this.renewal = renewal;
    }

    /** What has no date comes last. */
    public List<Step> of(Programme programme) {
        return jdbc.sql(STEP + "ORDER BY due, id") // served by programme_steps_in_order
                .param("programme", programme.id())
                .query(Steps::step)
                .list();
    }

    /** Empty where it is of another programme. */
    public Optional<Step> find(Programme programme, long id) {
        return jdbc.sql(STEP + "AND id = :id") // served by the primary key
                .param("programme", programme.id())
                .param("id", id)
                .query(Steps::step)
                .optional();
    }

    private static final String ADD = """
        INSERT INTO programme_steps (programme, milestone, title, due, owner)
        SELECT :programme, :milestone, :title, :due::date,
               (SELECT m.person FROM programme_partners m WHERE m.programme = :programme AND m.person = :owner::uuid)
         WHERE (SELECT count(*) FROM programme_steps WHERE programme = :programme) < :most
        """; // served by programme_steps_in_order and the primary key of partners

    /** An owner who is no partner is none. False where the list is full. */
    @Transactional
    public boolean add(Programme programme, Step.Text text) {
        int added = said(ADD, programme, text).param("most", MOST).update();
        renewed(programme);
        return added > 0;
    }

    private static final String CHANGE = """
        UPDATE programme_steps s SET milestone = :milestone, title = :title, due = :due::date, revision = revision + 1,
               owner = (SELECT m.person FROM programme_partners m WHERE m.programme = :programme AND m.person = :owner::uuid)
         WHERE s.id = :id AND s.programme = :programme AND s.revision = :revision
        """; // served by the primary keys

    /**
     * @param seen what it said when whoever changes it opened it
     * @return false where somebody else changed it meanwhile; then nothing was saved
     */
    @Transactional
    public boolean change(Programme programme, Step step, int seen, Step.Text text) {
        int changed = said(CHANGE, programme, text)
                .param("id", step.id())
                .param("revision", seen)
                .update();
        renewed(programme);
        return changed > 0;
    }

    /** @param done false to open it again */
    @Transactional
    public void tick(Programme programme, Step step, boolean done) {
        change("UPDATE programme_steps SET done_at = " + (done ? "coalesce(done_at, now())" : "NULL"), programme, step);
    }

    @Transactional
    public void remove(Programme programme, Step step) {
        change("DELETE FROM programme_steps", programme, step);
    }

    private void change(String sql, Programme programme, Step step) {
        jdbc.sql(sql + " WHERE id = :id AND programme = :programme")
                .param("id", step.id())
                .param("programme", programme.id())
                .update();
        renewed(programme);
    }

    /** @param shown whether everybody sees the milestones; partners see the whole list */
    @Transactional
    public void show(Programme programme, boolean shown) {
        jdbc.sql("UPDATE programmes SET shows_milestones = :shown WHERE id = :id")
                .param("shown", shown)
                .param("id", programme.id())
                .update();
        renewal.of(programme);
    }

    /** A list that only partners see changes nothing for others. */
    private void renewed(Programme programme) {
        if (programme.showsMilestones()) renewal.of(programme);
    }

    private JdbcClient.StatementSpec said(String sql, Programme programme, Step.Text text) {
        PersonId owner = text.owner();
        return jdbc.sql(sql)
                .param("programme", programme.id())
                .param("milestone", text.milestone())
                .param("title", text.title())
                .param("due", text.due())
                .param("owner", owner == null ? null : owner.value());
    }

    private static Step step(ResultSet row, int line) throws SQLException {
        @Nullable UUID owner = row.getObject("owner", UUID.class);
        @Nullable Timestamp done = row.getTimestamp("done_at");
        return new Step(
                row.getLong("id"),
                new Step.Text(
                        row.getString("title"),
                        row.getBoolean("milestone"),
                        row.getObject("due", LocalDate.class),
                        owner == null ? null : new PersonId(owner)),
                done == null ? null : done.toInstant(),
                row.getInt("revision"));
    }
}
