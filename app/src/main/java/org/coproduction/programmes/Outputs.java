package org.coproduction.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.coproduction.discussion.Happenings;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Target;
import org.coproduction.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What belongs to programmes: readings, cases and other records, and things elsewhere, on one shelf or the other. */
@Component
public class Outputs {
    public static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Renewal renewal;
    private final Happenings happenings;

    Outputs(JdbcClient jdbc, Renewal renewal, Happenings happenings) {
        this.jdbc = jdbc;
        this.renewal = renewal;
        this.happenings = happenings;
    }

    /** The newest first. */
    public List<Output> of(Programme programme, Shelf shelf) {
        return jdbc.sql("""
                SELECT id, kind, key, address, title FROM programme_outputs
                 WHERE programme = :programme AND for_partners = :forPartners ORDER BY id DESC
                """) // served by programme_outputs (programme, for_partners, address)
                .param("programme", programme.id())
                .param("forPartners", shelf == Shelf.DOCUMENTS)
                .query(Outputs::output)
                .list();
    }

    private static final String ADD = """
        INSERT INTO programme_outputs (programme, for_partners, kind, key, address, title)
        SELECT :programme, :forPartners, :kind, :key, :address, :title
         WHERE (SELECT count(*) FROM programme_outputs WHERE programme = :programme AND for_partners = :forPartners) < :most
            ON CONFLICT DO NOTHING
        """; // served by programme_outputs (programme, for_partners, address)

    /** One that stands there already stays as it is; whoever follows the programme is told what came out of it. */
    @Transactional
    public void add(Programme programme, Shelf shelf, SubjectId record, PersonId by) {
        add(programme, shelf, record.kind(), record.key(), null, null, by);
    }

    /** Likewise. */
    @Transactional
    public void add(Programme programme, Shelf shelf, String address, String title, PersonId by) {
        add(programme, shelf, null, null, address, title, by);
    }

    private void add(
            Programme programme,
            Shelf shelf,
            @Nullable String kind,
            @Nullable String key,
            @Nullable String address,
            @Nullable String title,
            PersonId by) {
        int added = jdbc.sql(ADD)
                .param("programme", programme.id())
                .param("forPartners", shelf == Shelf.DOCUMENTS)
                .param("kind", kind)
                .param("key", key)
                .param("address", address)
                .param("title", title)
                .param("most", MOST)
                .update();
        renewed(programme, shelf);
        if (added > 0 && shelf == Shelf.OUTPUTS)
            happenings.tell(
                    programme.happening("programme-output"),
                    List.of(new Target.OnRecord(programme.subjectId())),
                    List.of(by.value()));
    }

    private static final String REMOVE =
            "DELETE FROM programme_outputs WHERE id = :id AND programme = :programme AND for_partners = :forPartners";

    /** @param id of what stands on another shelf, or belongs to another programme, is none of these */
    @Transactional
    public boolean remove(Programme programme, Shelf shelf, long id) {
        int removed = jdbc.sql(REMOVE)
                .param("id", id)
                .param("programme", programme.id())
                .param("forPartners", shelf == Shelf.DOCUMENTS)
                .update();
        renewed(programme, shelf);
        return removed > 0;
    }

    private void renewed(Programme programme, Shelf shelf) {
        switch (shelf) {
            case OUTPUTS -> renewal.of(programme);
            case DOCUMENTS -> {} // others see nothing of it
        }
    }

    private static Output output(ResultSet row, int line) throws SQLException {
        String kind = row.getString("kind");
        long id = row.getLong("id");
        return kind == null
                ? new Output.Elsewhere(id, row.getString("address"), row.getString("title"))
                : new Output.OfRecord(id, new SubjectId(kind, row.getString("key")));
    }
}
