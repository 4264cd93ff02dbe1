package org.coproduction.bench.trial;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.bench.forum.Debate;
import org.coproduction.bench.forum.ForumDatabase;
import org.coproduction.bench.forum.Member;
import org.coproduction.bench.forum.Post;
import org.coproduction.bench.load.Answer;
import org.coproduction.bench.load.Target;
import org.coproduction.bench.load.Wire;

/**
 * Whether a debate that was put into the database has the same rows as one that the same people write through the forms of the site.
 * Numbers and times are not compared, nor what was read and thanked since.
 */
final class SameAsWritten {
    private static final Pattern NUMBER = Pattern.compile("/discussion/threads/(\\d+)");

    private static final List<String> ROWS = List.of("""
            SELECT to_jsonb(d) - '{id,started_at,last_post_at}'::text[] FROM debates d WHERE id = ?::bigint
            """, """
            SELECT to_jsonb(p) - '{id,debate,written_at}'::text[] FROM posts p WHERE debate = ?::bigint ORDER BY number
            """, """
            SELECT (to_jsonb(r) - '{post,written_at}'::text[]) || jsonb_build_object('of', p.number)
              FROM post_revisions r JOIN posts p ON p.id = r.post WHERE p.debate = ?::bigint ORDER BY p.number, r.number
            """, """
            SELECT jsonb_build_object('of', p.number, 'kind', r.kind, 'key', r.key)
              FROM post_references r JOIN posts p ON p.id = r.post WHERE p.debate = ?::bigint ORDER BY p.number, r.kind, r.key
            """, """
            SELECT to_jsonb(f) - '{target,at}'::text[] FROM follows f WHERE target = 'debate:' || ?::bigint ORDER BY person
            """, """
            SELECT jsonb_build_object('of', p.number, 'person', n.person, 'reason', n.reason)
              FROM notices n JOIN posts p ON p.id = n.post WHERE p.debate = ?::bigint ORDER BY p.number, n.person
            """, """
            SELECT DISTINCT kind FROM index_changes WHERE key = ?::bigint::text ORDER BY kind
            """);

    private final Target target;
    private final ForumDatabase database;

    SameAsWritten(Target target, ForumDatabase database) {
        this.target = target;
        this.database = database;
    }

    private static final String TO_TELL = "SELECT count(*) FROM scheduled_tasks WHERE task_name = 'tell-many'";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** @throws IOException which says where they differ */
    void check(Debate made) throws IOException, SQLException, InterruptedException {
        long written = written(made);
        allTold();
        for (String sql : ROWS) {
            List<String> ours = database.rows(sql, made.id());
            List<String> theirs = database.rows(sql, written);
            if (!ours.equals(theirs))
                throw new IOException("a debate that was made differs from one that was written:\n" + sql + "made:    "
                        + String.join("\n         ", ours) + "\nwritten: " + String.join("\n         ", theirs));
        }
    }

    /** The many who follow are told after a post. */
    private void allTold() throws IOException, SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!database.one(TO_TELL, null).equals("0")) {
            if (System.nanoTime() > end) throw new IOException("members were not told of posts");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private long written(Debate made) throws IOException, SQLException, InterruptedException {
        Map<Member, Speaker> speakers = new HashMap<>();
        long number = 0;
        for (Post post : made.posts()) {
            Speaker speaker = speakers.get(post.author());
            if (speaker == null) {
                speaker = new Speaker(Editor.with(SignedIn.of(post.author(), database), target));
                speakers.put(post.author(), speaker);
            }
            try (Wire wire = target.wire(null, speaker.form().headers())) {
                Answer answer = post.number() == 1 ? speaker.begin(made, wire) : speaker.answer(number, post, wire);
                Matcher found = NUMBER.matcher(answer.location());
                if (!found.find()) throw new IOException("post " + post.number() + " was not taken: " + answer);
                number = Long.parseLong(found.group(1));
            }
        }
        return number;
    }
}
