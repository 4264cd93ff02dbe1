package org.coproduction.discussion;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds what new members write against the rules for them. */
@Component
public class Newcomers {
    private static final Pattern LINK = Pattern.compile("(?i)https?://|\\bwww\\.");

    private final JdbcClient jdbc;
    private final Audit audit;

    Newcomers(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    public NewcomerRules rules() {
        return jdbc.sql("SELECT first_posts_wait, posts_an_hour, links FROM newcomer_rules")
                .query(NewcomerRules.class)
                .single();
    }

    @Transactional
    public void rule(NewcomerRules rules, UUID by) {
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = :wait, posts_an_hour = :posts, links = :links")
                .param("wait", rules.firstPostsWait())
                .param("posts", rules.postsAnHour())
                .param("links", rules.links())
                .update();
        audit.log(by, "newcomer-rules-changed", null);
    }

    /**
     * What there is of a member outside of circles.
     *
     * @param known whether a post of theirs can be read already
     * @param fresh whether their account is new
     * @param lately how many they wrote in the last hour; counted where it is new
     * @param again whether it is, and they wrote the same in the last day
     */
    record Seen(boolean known, boolean fresh, int lately, boolean again) {}

    private static final String SEEN =
            """
        WITH they AS (
            SELECT joined_at > now() - make_interval(days => :days) AS fresh FROM people WHERE id = :person),
        theirs AS (
            SELECT p.written_at AS at, r.text, p.deleted_at IS NULL AS readable
              FROM posts p
              JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
              JOIN debates d ON d.id = p.debate
             WHERE p.author = :person AND d.circle IS NULL AND NOT p.archived
             ORDER BY p.id DESC LIMIT :most),
        waiting AS (SELECT sent_at AS at, text FROM waiting_posts WHERE author = :person)
        SELECT EXISTS (SELECT FROM theirs WHERE readable) AS known, fresh,
               CASE WHEN fresh THEN (SELECT count(*) FROM theirs WHERE at > now() - interval '1 hour')
                                  + (SELECT count(*) FROM waiting WHERE at > now() - interval '1 hour')
                    ELSE 0 END AS lately,
               fresh AND (EXISTS (SELECT FROM theirs WHERE text = :text AND at > now() - interval '1 day')
                          OR EXISTS (SELECT FROM waiting WHERE text = :text)) AS again
          FROM they
        """; // served by posts_by_author (author, id), post_revisions (post, number) and waiting_posts_of_author

    Seen seen(Person member, PostText text) {
        return jdbc.sql(SEEN)
                .param("person", member.id().value())
                .param("most", NewcomerRules.MOST)
                .param("days", NewcomerRules.DAYS)
                .param("text", text.value())
                .query(Seen.class)
                .single();
    }

    private static final String KNOWN = """
        SELECT EXISTS (SELECT FROM posts p JOIN debates d ON d.id = p.debate
                        WHERE p.author = :person AND p.deleted_at IS NULL AND d.circle IS NULL AND NOT p.archived)
        """; // served by posts_by_author (author, id) and the key of debates

    /** Whether a post of theirs can be read already, outside of circles. */
    public boolean known(PersonId member) {
        return jdbc.sql(KNOWN)
                .param("person", member.value())
                .query(Boolean.class)
                .single();
    }

    static boolean tooOften(Seen seen, NewcomerRules rules) {
        return seen.fresh() && seen.lately() >= rules.postsAnHour();
    }

    static Optional<WaitingPost.Why> waits(Seen seen, NewcomerRules rules, PostText text) {
        if (!seen.known() && rules.firstPostsWait()) return Optional.of(WaitingPost.Why.FIRST);
        if (!seen.fresh()) return Optional.empty();
        if (LINK.matcher(text.value()).results().count() > rules.links()) return Optional.of(WaitingPost.Why.LINKS);
        return seen.again() && text.value().length() > NewcomerRules.SHORT
                ? Optional.of(WaitingPost.Why.AGAIN)
                : Optional.empty();
    }
}
