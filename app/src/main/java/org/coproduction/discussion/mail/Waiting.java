package org.coproduction.discussion.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members are to be told of by mail and were not yet; what they saw on the site meanwhile is not mailed, nor what they may not read any more. */
@Component
class Waiting {
    /** The hour in which mails of the morning are posted. */
    static final int MORNING = 7;

    private static final int MOST = 200;
    private static final String POSTS = """
        SELECT n.id AS notice, n.person, p.debate, n.post, p.number, d.title, p.author, p.voice, r.text, r.language,
               d.closed_at IS NULL AND d.locked_at IS NULL AS open
          FROM notices n
          JOIN posts p ON p.id = n.post
          JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
          JOIN debates d ON d.id = p.debate
         WHERE n.mailed_at IS NULL AND n.seen_at IS NULL AND p.deleted_at IS NULL""";

    private final JdbcClient jdbc;
    private final Spaces spaces;

    Waiting(JdbcClient jdbc, Spaces spaces) {
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    private static final String OF_POST = POSTS + """
           AND n.post = :post AND n.person IN (SELECT person FROM notice_mails WHERE rhythm = 'at-once')
           AND (:readers::uuid[] IS NULL OR n.person = ANY(:readers))
         ORDER BY n.id
           FOR UPDATE OF n SKIP LOCKED
        """; // served by notices (post, person)

    /** Of this post, for those who want to be told at once and may read it now; nobody else takes them until the transaction ends. */
    List<Told.OfPost> atOnce(long post) {
        return jdbc.sql(OF_POST)
                .param("post", post)
                .param(
                        "readers",
                        readers("SELECT d.space FROM posts p JOIN debates d ON d.id = p.debate WHERE p.id = :id", post))
                .query(Told.OfPost.class)
                .list();
    }

    /** Null where all members may read it. */
    private UUID @Nullable [] readers(String spaceOf, long id) {
        return jdbc.sql(spaceOf)
                .param("id", id)
                .query(String.class)
                .optional()
                .flatMap(Space::of)
                .flatMap(spaces::readers)
                .orElse(null);
    }

    private static final String HAPPENINGS = """
        SELECT n.id AS notice, n.person, n.happening, h.kind, h.title, h.address
          FROM notices n JOIN happenings h ON h.id = n.happening
         WHERE n.mailed_at IS NULL AND n.seen_at IS NULL""";

    private static final String OF_HAPPENING = HAPPENINGS + """
           AND n.happening = :happening AND n.person IN (SELECT person FROM notice_mails WHERE rhythm = 'at-once')
           AND (:readers::uuid[] IS NULL OR n.person = ANY(:readers))
         ORDER BY n.id
           FOR UPDATE OF n SKIP LOCKED
        """; // served by notices_of_happening (happening)

    List<Told.OfHappening> happenedAtOnce(long happening) {
        return jdbc.sql(OF_HAPPENING)
                .param("happening", happening)
                .param("readers", readers("SELECT space FROM happenings WHERE id = :id", happening))
                .query(Told.OfHappening.class)
                .list();
    }

    private static final String WHO = """
        SELECT DISTINCT n.person
          FROM notices n
          LEFT JOIN notice_mails m ON m.person = n.person
         CROSS JOIN LATERAL (SELECT CAST(:now AS timestamptz) AT TIME ZONE coalesce(m.zone, :usual) AS shown) clock
         WHERE n.mailed_at IS NULL AND n.seen_at IS NULL AND extract(hour FROM clock.shown) = :morning
           AND (coalesce(m.rhythm, 'daily') IN ('at-once', 'daily') OR m.rhythm = 'weekly' AND extract(isodow FROM clock.shown) = 1)
        """; // served by notices_to_mail (person, id)

    /** Those where it is morning at this moment, on Mondays also who wants one mail a week. */
    List<UUID> members(Instant now) {
        return jdbc.sql(WHO)
                .param("now", Timestamp.from(now))
                .param("usual", ZoneId.systemDefault().getId())
                .param("morning", MORNING)
                .query(UUID.class)
                .list();
    }

    private static final String POSTS_FOR = POSTS + """
           AND n.person = :person AND d.space = ANY(:spaces)
         ORDER BY p.debate, p.number
         LIMIT :most
           FOR UPDATE OF n SKIP LOCKED
        """; // served by notices_to_mail (person, id)

    private static final String HAPPENINGS_FOR = HAPPENINGS + """
           AND n.person = :person AND h.space = ANY(:spaces)
         ORDER BY n.id
         LIMIT :most
           FOR UPDATE OF n SKIP LOCKED
        """; // served by notices_to_mail (person, id)

    /** The next of this member, posts by debate first; nobody else takes them until the transaction ends. */
    List<Told> of(UUID person) {
        String[] read = spaces.keysReadBy(person);
        List<Told> told = new ArrayList<>(next(POSTS_FOR, person, read, Told.OfPost.class));
        told.addAll(next(HAPPENINGS_FOR, person, read, Told.OfHappening.class));
        return told;
    }

    private <T> List<T> next(String sql, UUID person, String[] read, Class<T> kind) {
        return jdbc.sql(sql)
                .param("person", person)
                .param("spaces", read)
                .param("most", MOST)
                .query(kind)
                .list();
    }

    private static final String MAILED = """
        UPDATE notices n SET mailed_at = now()
          FROM unnest(:people, :ids) AS told (person, id)
         WHERE n.person = told.person AND n.id = told.id
        """; // served by the primary key

    void mailed(List<? extends Told> told) {
        if (told.isEmpty()) return;
        jdbc.sql(MAILED)
                .param("people", told.stream().map(Told::person).toArray(UUID[]::new))
                .param("ids", told.stream().map(Told::notice).toArray(Long[]::new))
                .update();
    }
}
