package org.coproduction.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two debates become one, or some posts of one become a debate of their own. Each act is logged and can be undone, unless what came
 * of it was closed or regrouped again meanwhile.
 */
@Component
public class Regrouping {
    private final JdbcClient jdbc;
    private final Debates debates;
    private final PostMoves moves;
    private final TakenAlong along;
    private final Acts acts;

    Regrouping(JdbcClient jdbc, Debates debates, PostMoves moves, TakenAlong along, Acts acts) {
        this.jdbc = jdbc;
        this.debates = debates;
        this.moves = moves;
        this.along = along;
        this.acts = acts;
    }

    /** Key of the words for why they cannot become one; empty where they can. A summary speaks for what was said before it. */
    public static Optional<String> obstacle(Debate from, Debate into) {
        if (from.id() == into.id()) return Optional.of("merge.mistake.same");
        if (!from.space().equals(into.space())) return Optional.of("merge.mistake.space");
        return from.standing().closed() || into.standing().closed()
                ? Optional.of("merge.mistake.closed")
                : Optional.empty();
    }

    /** All posts of the one go to the other, in the order of time; from then on its addresses lead there. */
    @Transactional
    public void merge(Debate from, Debate into, UUID by) {
        moves.hold(from.id(), into.id());
        if (!joinable(from.id(), into.id())) throw overtaken();
        List<Long> posts = moves.of(from.id());
        String[] before = Stream.concat(Stream.of(into.id()), posts.stream())
                .map(Object::toString)
                .toArray(String[]::new);
        long act = acts.add(Act.New.on(from, Act.Kind.MERGED, by, before));
        moves.move(posts, from.id(), into.id());
        lead(from.id(), into.id());
        along.everything(from.id(), into.id(), act);
        changed(from.id(), into.id());
    }

    /** Not where one of them went into another meanwhile, or was closed. */
    private boolean joinable(long one, long other) {
        Debate from = debates.withId(one);
        Debate into = debates.withId(other);
        return from.id() == one && into.id() == other && obstacle(from, into).isEmpty();
    }

    private static final String PART = """
        UPDATE debates SET merged_into = NULL
         WHERE id = :from AND merged_into = :into
           AND EXISTS (SELECT FROM debates o WHERE o.id = :into AND o.merged_into IS NULL AND o.closed_at IS NULL)
        """; // served by the primary key

    /** The posts that came with the act go back; what was said since stays. */
    void partAgain(Act act, long from) {
        long into = Long.parseLong(act.before().getFirst());
        moves.hold(from, into);
        if (jdbc.sql(PART).param("from", from).param("into", into).update() == 0) throw overtaken();
        moves.move(act.before().stream().skip(1).map(Long::valueOf).toList(), into, from);
        along.backFrom(into, act);
        changed(from, into);
    }

    private static final String SHARES = """
        SELECT count(*) FILTER (WHERE number = ANY(:numbers)) AS taken, count(*) FILTER (WHERE number <> ALL(:numbers)) AS rest
          FROM posts WHERE debate = :debate AND deleted_at IS NULL
        """; // served by posts (debate, number)

    private record Shares(int taken, int rest) {}

    /** Key of the words for why these posts cannot become a debate of their own; empty where they can. */
    public Optional<String> obstacle(Debate debate, Collection<Integer> numbers) {
        if (debate.standing().closed()) return Optional.of("split.mistake.closed");
        Shares shares = jdbc.sql(SHARES)
                .param("debate", debate.id())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(Shares.class)
                .single();
        if (shares.taken() == 0) return Optional.of("split.mistake.none");
        return shares.rest() == 0 ? Optional.of("split.mistake.all") : Optional.empty();
    }

    private static final String BEGIN = """
        INSERT INTO debates (id, category, subject_kind, subject_key, space, title, language) OVERRIDING SYSTEM VALUE
        SELECT nextval((CASE WHEN circle IS NULL THEN 'debates_id_seq' ELSE 'numbers_in_circles' END)::regclass), category, subject_kind, subject_key, space, :title, language FROM debates WHERE id = :debate
        RETURNING id
        """; // served by the primary key

    /** Returns the new debate: in the same part, on the same record, for the same readers. */
    @Transactional
    public Debate split(Debate debate, Collection<Integer> numbers, Title title, UUID by) {
        moves.hold(debate.id(), debate.id());
        Debate now = debates.withId(debate.id());
        if (now.id() != debate.id() || obstacle(now, numbers).isPresent()) throw overtaken();
        long begun = jdbc.sql(BEGIN)
                .param("title", title.value())
                .param("debate", debate.id())
                .query(Long.class)
                .single();
        long act = acts.add(Act.New.on(debate, Act.Kind.SPLIT, by, Long.toString(begun)));
        moves.move(numbered(debate, numbers), debate.id(), begun);
        along.followers(debate.id(), begun, act);
        changed(debate.id(), begun);
        return debates.withId(begun);
    }

    private List<Long> numbered(Debate debate, Collection<Integer> numbers) {
        return jdbc.sql("SELECT id FROM posts WHERE debate = :debate AND number = ANY(:numbers)")
                .param("debate", debate.id())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(Long.class)
                .list(); // served by posts (debate, number)
    }

    /** Also what was said since in the debate that was begun: its addresses lead to where it came from. */
    void joinAgain(Act act, long debate) {
        long begun = Long.parseLong(act.before().getFirst());
        moves.hold(debate, begun);
        if (!joinable(begun, debate)) throw overtaken();
        moves.move(moves.of(begun), begun, debate);
        lead(begun, debate);
        changed(debate, begun);
    }

    private void lead(long from, long into) {
        jdbc.sql("UPDATE debates SET merged_into = :into WHERE id = :from")
                .param("into", into)
                .param("from", from)
                .update();
    }

    private void changed(long one, long other) {
        debates.changed(one);
        debates.changed(other);
    }

    private static Refusal overtaken() {
        return new Refusal(HttpStatus.CONFLICT, "moderation.refused.decided");
    }
}
