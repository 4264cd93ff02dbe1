package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.platform.mail.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class PostNoticesTest {
    private static final int MANY = 25;

    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PostNotices notices;

    @Autowired
    Outbox outbox;

    Debating debating;
    Browsing anas;
    Person ben;
    List<Person> followers;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
        ben = debating.person("Ben Okri", Role.MEMBER);
        followers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Person follower = debating.person("Follower", Role.MEMBER, "follower" + i + "@example.org");
            follow(follower, "now()");
            followers.add(follower);
        }
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void theManyWhoFollowAreToldOnceEach() {
        start("First");
        await().untilAsserted(() -> assertThat(told()).isEqualTo(MANY));
        notices.tellMany(newest());
        assertThat(told()).isEqualTo(MANY);
    }

    @Test
    void whoIsNamedDoesNotWaitForTheMany() {
        start("What does @ben-okri think?");
        assertThat(debating.browser(ben).get("/discussion/notices").body()).contains("Ana Silva named you");
        await().untilAsserted(() -> assertThat(told()).isEqualTo(MANY + 1));
    }

    @Test
    void whoFollowsOnlyAfterAPostIsNotToldOfIt() {
        follow(ben, "now() + interval '1 hour'");
        start("First");
        await().untilAsserted(() -> assertThat(told()).isEqualTo(MANY));
    }

    @Test
    void nobodyIsToldOfWhatIsTakenBackFirst() {
        start("First");
        await().untilAsserted(() -> assertThat(told()).isEqualTo(MANY));
        jdbc.sql("UPDATE posts SET deleted_at = now() WHERE id = :post")
                .param("post", newest())
                .update();
        jdbc.sql("DELETE FROM notices").update();
        notices.tellMany(newest());
        assertThat(told()).isZero();
    }

    @Test
    void whoAmongTheManyWantsMailsAtOnceGetsOne() {
        Person last = followers.getLast();
        jdbc.sql("INSERT INTO notice_mails (person, rhythm) VALUES (:person, 'at-once')")
                .param("person", last.id().value())
                .update();
        start("First");
        await().untilAsserted(() -> assertThat(outbox.to(last.email().value())).hasSize(1));
    }

    private void start(String text) {
        Debating.start(anas, "A title", text, "category", "practice");
    }

    private void follow(Person person, String since) {
        jdbc.sql("INSERT INTO follows (person, target, level, at) VALUES (:person, 'part:practice', 'everything', %s)"
                        .formatted(since))
                .param("person", person.id().value())
                .update();
    }

    private long newest() {
        return jdbc.sql("SELECT max(id) FROM posts").query(Long.class).single();
    }

    private int told() {
        return jdbc.sql("SELECT count(*) FROM notices WHERE post = (SELECT max(id) FROM posts)")
                .query(Integer.class)
                .single();
    }
}
