package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class LongDebateTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Debates debates;

    @Autowired
    Categories categories;

    Debating debating;
    Person ana;
    Debate debate;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        ana = debating.person("Ana Silva", Role.MEMBER);
        debate = debates.start(
                new NewDebate(
                        categories.with("practice").orElseThrow(),
                        null,
                        Space.Open.PUBLIC,
                        new Title("A long debate"),
                        text("First")),
                ana);
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void eachOfTwoThousandPostsIsFoundOnItsPage() {
        lengthen(2_000);
        String page = new Visitor(port).get(debate.address() + "?page=40").body();
        assertThat(page).contains("id=\"post-1951\"", "id=\"post-2000\"", "Page 40 of 40");
        assertThat(page).doesNotContain("id=\"post-1950\"");
        assertThat(Debating.place(new Visitor(port).get(debating.post(debate.address(), 1234))))
                .isEqualTo(debate.address() + "?page=25#post-1234");
    }

    @Test
    void aPageThatIsNotThereIsSaid() {
        for (String page : List.of("0", "-1", "2", "99999"))
            assertThat(new Visitor(port).get(debate.address() + "?page=" + page).statusCode())
                    .as(page)
                    .isEqualTo(404);
    }

    @Test
    void thoseWhoAnswerAtTheSameTimeGetNumbersOneAfterTheOther() throws Exception {
        Callable<Integer> answering =
                () -> debates.answer(debate, text("At once"), ana).number();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Integer> numbers = threads
                    .invokeAll(Stream.generate(() -> answering).limit(12).toList())
                    .stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(numbers).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        }
    }

    private static PostText text(String text) {
        return new PostText(text, Tongue.EN);
    }

    private void lengthen(int posts) {
        jdbc.sql("""
            WITH added AS (
                INSERT INTO posts (debate, number, author, voice)
                SELECT :debate, n, :author, 'researcher' FROM generate_series(2, :posts) n RETURNING id, number)
            INSERT INTO post_revisions (post, number, text, language) SELECT id, 1, 'Post ' || number, 'en' FROM added
            """)
                .param("debate", debate.id())
                .param("author", ana.id().value())
                .param("posts", posts)
                .update();
        jdbc.sql("UPDATE debates SET last_number = :posts, posts = :posts WHERE id = :id")
                .param("posts", posts)
                .param("id", debate.id())
                .update();
    }
}
