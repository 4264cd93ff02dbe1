package org.coproduction.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What editors do about whole debates: lock, pin, call or place them otherwise. Each act is logged and can be undone. */
@Component
public class DebateOrder {
    private final JdbcClient jdbc;
    private final Debates debates;
    private final Acts acts;

    DebateOrder(JdbcClient jdbc, Debates debates, Acts acts) {
        this.jdbc = jdbc;
        this.debates = debates;
        this.acts = acts;
    }

    /** Nobody answers any more, though nothing was settled. */
    @Transactional
    public void lock(Debate debate, boolean locked, UUID by) {
        acts.add(Act.New.on(debate, locked ? Act.Kind.LOCKED : Act.Kind.UNLOCKED, by));
        setLocked(debate.id(), locked);
    }

    private static final String LOCK = """
        UPDATE debates SET locked_at = CASE WHEN :locked THEN now() END
         WHERE id = :debate AND (locked_at IS NULL) = :locked
        """; // served by the primary key

    void setLocked(long debate, boolean locked) {
        if (jdbc.sql(LOCK).param("locked", locked).param("debate", debate).update() == 0) throw overtaken();
    }

    /** It stands above the others of its part. */
    @Transactional
    public void pin(Debate debate, boolean pinned, UUID by) {
        acts.add(Act.New.on(debate, pinned ? Act.Kind.PINNED : Act.Kind.UNPINNED, by));
        setPinned(debate.id(), pinned);
    }

    private static final String PIN = """
        UPDATE debates SET pinned_at = CASE WHEN :pinned THEN now() END
         WHERE id = :debate AND (pinned_at IS NULL) = :pinned
        """; // served by the primary key

    void setPinned(long debate, boolean pinned) {
        if (jdbc.sql(PIN).param("pinned", pinned).param("debate", debate).update() == 0) throw overtaken();
    }

    /**
     * Its address goes on leading to it: the title in it is for readers only.
     *
     * @param record on which it hangs then, or null
     */
    @Transactional
    public void move(Debate debate, Title title, Category category, @Nullable SubjectId record, UUID by) {
        Where from = new Where(debate.title().value(), debate.category(), written(debate.subject()));
        Where to = new Where(title.value(), category.key(), written(record));
        acts.add(Act.New.on(
                debate,
                Act.Kind.MOVED,
                by,
                from.title(),
                from.category(),
                to.title(),
                to.category(),
                from.record(),
                to.record()));
        call(debate.id(), from, to);
    }

    void moveBack(Act act, long debate) {
        List<String> before = act.before();
        call(
                debate,
                new Where(before.get(2), before.get(3), before.get(5)),
                new Where(before.get(0), before.get(1), before.get(4)));
    }

    /** @param record as {@link SubjectId} writes it; empty where it hangs on none */
    private record Where(String title, String category, String record) {}

    private static String written(@Nullable SubjectId record) {
        return record == null ? "" : record.toString();
    }

    private static final String CALL = """
        UPDATE debates SET title = :title, category = :category, subject_kind = :kind, subject_key = :key
         WHERE id = :debate AND title = :oldTitle AND category = :oldCategory
           AND coalesce(subject_kind || ':' || subject_key, '') = :oldRecord
        """; // served by the primary key

    private void call(long debate, Where from, Where to) {
        Optional<SubjectId> record = SubjectId.of(to.record());
        int called = jdbc.sql(CALL)
                .param("title", to.title())
                .param("category", to.category())
                .param("kind", record.map(SubjectId::kind).orElse(null))
                .param("key", record.map(SubjectId::key).orElse(null))
                .param("debate", debate)
                .param("oldTitle", from.title())
                .param("oldCategory", from.category())
                .param("oldRecord", from.record())
                .update();
        if (called == 0) throw overtaken();
        debates.changed(debate);
    }

    private static Refusal overtaken() {
        return new Refusal(HttpStatus.CONFLICT, "moderation.refused.decided");
    }
}
