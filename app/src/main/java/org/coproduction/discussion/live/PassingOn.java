package org.coproduction.discussion.live;

import java.util.List;
import java.util.UUID;
import org.coproduction.discussion.Debates;
import org.coproduction.people.LastingSignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passes on what is new to those listeners of this node whom it concerns. Nothing of what was written goes along. */
@Component
class PassingOn {
    private final Listeners listeners;
    private final LastingSignIns signIns;
    private final Debates debates;
    private final JdbcClient jdbc;

    PassingOn(Listeners listeners, LastingSignIns signIns, Debates debates, JdbcClient jdbc) {
        this.listeners = listeners;
        this.signIns = signIns;
        this.debates = debates;
        this.jdbc = jdbc;
    }

    void tell(News news) {
        if (listeners.isEmpty()) return;
        switch (news) {
            case News.Post post -> {
                inDebate(post.debate());
                notice("SELECT person FROM notices WHERE post = :id AND person = ANY(:people)", post.post());
            }
            case News.Happening happening ->
                notice("SELECT person FROM notices WHERE happening = :id AND person = ANY(:people)", happening.id());
        }
    }

    /** Who was let in may not read it any more, so each member is asked for again; a question by the primary key. */
    private void inDebate(long debate) {
        listeners
                .inDebate(debate)
                .forEach((viewer, theirs) -> debates.readable(debate, viewer)
                        .ifPresentOrElse(
                                now -> listeners.tell(theirs, one -> one.hearOfPosts(now.lastNumber())),
                                () -> listeners.tell(theirs, Listener::end)));
    }

    /** Served by notices (post, person) and notices_of_happening. */
    private void notice(String whom, long id) {
        List<UUID> told = jdbc.sql(whom)
                .param("id", id)
                .param("people", listeners.people().toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        listeners.of(told, Listener::hearOfNotice);
    }

    /** Whoever signed out or was suspended since the last beat hears no more. */
    void beat() {
        if (!listeners.isEmpty()) listeners.signedInWith(signIns.lasting(listeners.signIns()), Listener::beat);
    }
}
