package org.coproduction.discussion.live;

import org.coproduction.discussion.Happened;
import org.coproduction.discussion.ManyTold;
import org.coproduction.discussion.Posted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells all nodes of what is new, by the database and with the transaction in which it came. */
@Component
class Announcements {
    static final String CHANNEL = "discussion";

    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void tell(Posted posted) {
        tell(new News.Post(posted.debate(), posted.post()));
    }

    @EventListener
    void tell(ManyTold many) {
        tell(new News.Post(many.debate(), many.post()));
    }

    @EventListener
    void tell(Happened happened) {
        tell(new News.Happening(happened.happening()));
    }

    private void tell(News news) {
        jdbc.sql("SELECT pg_notify(:channel, :news)")
                .param("channel", CHANNEL)
                .param("news", news.told())
                .query((row, number) -> number)
                .list();
    }
}
