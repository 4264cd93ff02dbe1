package org.coproduction.discussion;

import org.coproduction.platform.store.StarterPart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A debate that is there in all tests, for those that look at every page; it belongs to no theme and to nobody. Members of tests write at once. */
@Component
@Order(90)
class SampleDebate implements StarterPart {
    private final JdbcClient jdbc;

    SampleDebate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "sample-debate";
    }

    @Override
    public void load() {
        jdbc.sql("""
            INSERT INTO debates (category, space, title, language, last_number, posts)
            VALUES ('site', 'public', 'A debate to look at', 'en', 1, 1)
            """).update();
        jdbc.sql("INSERT INTO posts (debate, number, voice) VALUES (1, 1, 'citizen')")
                .update();
        jdbc.sql(
                        "INSERT INTO post_revisions (post, number, text, language) VALUES (1, 1, 'Something to *read*.', 'en')")
                .update();
        jdbc.sql("""
            INSERT INTO polls (post, question, choices, several, results)
            VALUES (1, 'Shall we meet?', ARRAY ['Yes', 'No'], false, 'after-voting')
            """).update();
        jdbc.sql("UPDATE newcomer_rules SET first_posts_wait = false, posts_an_hour = 100, links = 100")
                .update();
    }
}
