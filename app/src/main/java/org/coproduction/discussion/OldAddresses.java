package org.coproduction.discussion;

import java.util.Optional;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses of debates that went into others lead there. */
@Component
public class OldAddresses {
    private final Debates debates;
    private final JdbcClient jdbc;

    OldAddresses(Debates debates, JdbcClient jdbc) {
        this.debates = debates;
        this.jdbc = jdbc;
    }

    /**
     * The debate with this number, if this reader may read it.
     *
     * @param ending of the address that was asked for, such as {@code .json}; empty for the page
     * @throws Refusal that leads to the debate into which it went
     */
    public Debate debate(long id, String ending, Viewer viewer, Here here) {
        Debate debate = debates.readable(id, viewer).orElseThrow(() -> Refusal.notFound("discussion.refused.debate"));
        if (debate.id() == id) return debate;
        String address = ending.isEmpty() ? place(id, debate) : "/discussion/threads/" + debate.id() + ending;
        // A browser would keep the answer for ever, but editors may undo what they did.
        throw new Refusal(HttpStatus.MOVED_PERMANENTLY, "discussion.moved")
                .with(HttpHeaders.LOCATION, here.link(address))
                .with(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private static final String FIRST = """
        SELECT min(p.number)
          FROM moderation_acts a JOIN posts p ON p.id = ANY(a.before[2:]::bigint[])
         WHERE a.debate = :old AND a.kind = 'merged' AND a.undone_at IS NULL AND p.debate = :now
        """; // served by moderation_acts_on_debate and the primary key of posts

    /** Where the first of its posts stands now. */
    private String place(long old, Debate now) {
        return jdbc.sql(FIRST)
                .param("old", old)
                .param("now", now.id())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single()
                .map(now::addressOf)
                .orElseGet(now::address);
    }
}
