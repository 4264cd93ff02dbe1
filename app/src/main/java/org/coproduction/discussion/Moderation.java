package org.coproduction.discussion;

import java.util.Objects;
import java.util.UUID;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do about posts. Each act is logged and can be undone; who comes second with a decision is told so, and nothing
 * changes.
 */
@Component
public class Moderation {
    private final JdbcClient jdbc;
    private final Posts posts;
    private final Flags flags;
    private final Acts acts;
    private final WaitingPosts waiting;
    private final DebateOrder order;
    private final Regrouping regrouping;
    private final MemberOrder members;
    private final Appeals appeals;
    private final PostFiles files;
    private final ModerationMail mail;

    Moderation(
            JdbcClient jdbc,
            Posts posts,
            Flags flags,
            Acts acts,
            WaitingPosts waiting,
            DebateOrder order,
            Regrouping regrouping,
            MemberOrder members,
            Appeals appeals,
            PostFiles files,
            ModerationMail mail) {
        this.order = order;
        this.regrouping = regrouping;
        this.members = members;
        this.jdbc = jdbc;
        this.posts = posts;
        this.flags = flags;
        this.acts = acts;
        this.waiting = waiting;
        this.appeals = appeals;
        this.files = files;
        this.mail = mail;
    }

    /** The post that members pointed to stays as it is. */
    @Transactional
    public void leave(Post post, UUID by) {
        long act = acts.add(Act.New.on(post, Act.Kind.LEFT, by, null));
        if (flags.decide(post, act) == 0) throw overtaken();
    }

    private static final String HIDE = """
        UPDATE posts SET deleted_at = now(), withheld = :act WHERE id = :id AND deleted_at IS NULL
        """; // served by the primary key

    @Transactional
    public void hide(Post post, Because because, UUID by) {
        long act = acts.add(Act.New.on(post, Act.Kind.HIDDEN, by, because));
        int hidden = jdbc.sql(HIDE).param("act", act).param("id", post.id()).update();
        if (hidden == 0) throw overtaken();
        posts.count(post, -1);
        flags.decide(post, act);
        mail.hidden(post, because, act);
    }

    private static final String SHOWN_FROM = """
        UPDATE posts SET shown_from = revision WHERE id = :id RETURNING revision
        """; // served by the primary key

    /** What it said before is shown to editors only from now on. */
    @Transactional
    public void reword(Post post, PostText text, Because because, UUID by) {
        if (!posts.rewrite(post, text)) throw overtaken();
        int shownFrom = posts.shownFrom(post);
        int revision =
                jdbc.sql(SHOWN_FROM).param("id", post.id()).query(Integer.class).single();
        long act = acts.add(Act.New.on(
                post,
                Act.Kind.REWORDED,
                by,
                because,
                Integer.toString(post.revision()),
                Integer.toString(shownFrom),
                Integer.toString(revision)));
        flags.decide(post, act);
        mail.reworded(post, because, act);
    }

    /** The post stays, without this file. */
    @Transactional
    public void withhold(Post post, PostFile file, Because because, UUID by) {
        long act = acts.add(Act.New.on(post, Act.Kind.FILE_WITHHELD, by, because, file.name()));
        if (!files.withhold(file, act)) throw overtaken();
        posts.foundAnew(post.id());
        flags.decide(post, act);
        mail.withheld(post, file, because, act);
    }

    /** As it was before. */
    @Transactional
    public void undo(Act act, UUID by) {
        if (!acts.undo(act, by)) throw new Refusal(HttpStatus.CONFLICT, "moderation.refused.undone");
        switch (act.kind()) {
            case LEFT -> flags.waitAgain(act);
            case HIDDEN -> showAgain(act);
            case REWORDED -> sayAgain(act);
            case FILE_WITHHELD -> giveBack(act);
            case DECLINED -> waiting.waitAgain(act);
            case LOCKED -> order.setLocked(debate(act), false);
            case UNLOCKED -> order.setLocked(debate(act), true);
            case PINNED -> order.setPinned(debate(act), false);
            case UNPINNED -> order.setPinned(debate(act), true);
            case MOVED -> order.moveBack(act, debate(act));
            case MERGED -> regrouping.partAgain(act, debate(act));
            case SPLIT -> regrouping.joinAgain(act, debate(act));
            case UPHELD -> appeals.waitAgain(act);
            case SUSPENDED -> members.endSuspension(act, by);
            case WARNED, SILENCED -> {
                // that the act does not hold any more is all
            }
        }
    }

    private static final String SHOW = """
        UPDATE posts SET deleted_at = NULL, withheld = NULL WHERE id = :post AND withheld = :act
        """; // served by the primary key

    private void showAgain(Act act) {
        int shown =
                jdbc.sql(SHOW).param("post", act.post()).param("act", act.id()).update();
        if (shown == 0) throw overtaken();
        Post post = posts.of(act);
        posts.count(post, 1);
        flags.waitAgain(act);
        mail.shownAgain(post);
    }

    private static final String SAY = """
        WITH said AS (
            UPDATE posts SET revision = revision + 1, shown_from = :shownFrom, edited_at = now()
             WHERE id = :post AND revision = :revision AND deleted_at IS NULL
            RETURNING id, revision)
        INSERT INTO post_revisions (post, number, text, language)
        SELECT said.id, said.revision, r.text, r.language
          FROM said JOIN post_revisions r ON r.post = said.id AND r.number = :before
        """; // served by the primary keys

    private void sayAgain(Act act) {
        int said = jdbc.sql(SAY)
                .param("post", act.post())
                .param("before", Integer.valueOf(act.before().get(0)))
                .param("shownFrom", Integer.valueOf(act.before().get(1)))
                .param("revision", Integer.valueOf(act.before().get(2)))
                .update();
        if (said == 0) throw overtaken();
        Post post = posts.of(act);
        posts.said(post);
        flags.waitAgain(act);
        mail.shownAgain(post);
    }

    private void giveBack(Act act) {
        if (!files.giveBack(act.id())) throw overtaken();
        Post post = posts.of(act);
        posts.foundAnew(post.id());
        flags.waitAgain(act);
        mail.givenBack(post);
    }

    private static long debate(Act act) {
        return Objects.requireNonNull(act.debate(), "an act on a debate names it");
    }

    private static Refusal overtaken() {
        return new Refusal(HttpStatus.CONFLICT, "moderation.refused.decided");
    }
}
