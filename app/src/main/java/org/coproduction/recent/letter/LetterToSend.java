package org.coproduction.recent.letter;

import org.coproduction.people.EditorsQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LetterToSend implements EditorsQueue {
    private final JdbcClient jdbc;

    LetterToSend(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "letters";
    }

    @Override
    public String address() {
        return "/letters";
    }

    private static final String WAITING = """
        SELECT count(*) AS count, min(made_at) AS oldest, max(made_at) AS newest
          FROM weekly_letters WHERE sent_at IS NULL AND taken_away_at IS NULL
        """; // served by weekly_letters_to_send

    @Override
    public Waiting waiting() {
        return jdbc.sql(WAITING).query(Waiting.class).single();
    }
}
