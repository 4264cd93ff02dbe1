package org.coproduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Debating;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Tongue;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.web.Viewer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second application on the same PostgreSQL: what one node knows the other knows. */
@CommonsTest
@SuppressWarnings("NullAway.Init")
class TwoNodesTest {
    private static final String FINDS_IT = "/cases.json?q=Zweiknotenpublikation";
    private static ConfigurableApplicationContext other;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Cases cases;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext site;

    TestPeople group;
    Person ana;
    Browsing here;

    @BeforeAll
    static void start() {
        other = new SpringApplicationBuilder(CommonsApplication.class)
                .initializers(new TestDatabase())
                .properties("server.port=0", "commons.jobs=false")
                .run();
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        here = Browsing.as(ana.id(), links, port);
        here.get("/me");
    }

    @AfterEach
    void putBack() {
        TestCases.remove(jdbc);
        index.refresh();
        group.close();
    }

    @Test
    void whoSignedInOnOneGoesOnAtTheOther() {
        assertThat(statusThere("/me")).isEqualTo(200);
    }

    @Test
    void whoSignsOutOnOneIsOutOnTheOther() {
        here.post("/sign-out");
        assertThat(statusThere("/me")).isEqualTo(302);
    }

    @Test
    void whoIsDisabledByOneIsOutOnTheOther() {
        other.getBean(People.class).disable(ana.id(), null);
        assertThat(here.get("/me").statusCode()).isEqualTo(302);
        assertThat(statusThere("/me")).isEqualTo(302);
    }

    @Test
    void aFormThatWasOpenedOnOneIsTakenByTheOther() {
        there().send(HttpRequest.newBuilder(URI.create("http://localhost:" + there().port() + "/sign-out"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies())
                .POST(HttpRequest.BodyPublishers.ofString(
                        "token=" + URLEncoder.encode(here.token(), StandardCharsets.UTF_8))));
        assertThat(here.get("/me").statusCode()).isEqualTo(302);
    }

    @Test
    void aLinkThatOneMadeSignsInOnTheOtherOnce() {
        String link = other.getBean(SignInLinks.class).make(ana.id(), Duration.ofMinutes(1));
        assertThat(links.use(link.substring(link.lastIndexOf('/') + 1))).contains(ana.id());
        assertThat(there().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void whatIsPublishedOnOneIsFoundOnBothWithinASecond() {
        cases.save(List.of(TestText.named("test-two-nodes", "Zweiknotenpublikation")), new Saving("Test", "First"));
        await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> {
            assertThat(here.get(FINDS_IT).body()).contains("test-two-nodes");
            assertThat(there().get(FINDS_IT).body()).contains("test-two-nodes");
        });
    }

    @Test
    void whoLooksAtADebateOnOneHearsOfWhatIsSaidOnTheOther() {
        try (Debating debating = new Debating(site)) {
            Browsing bens = debating.browser(debating.person("Ben Okri", Role.MEMBER));
            String debate = Debating.start(bens, "How do you keep volunteers?", "First");
            try (OpenLine line = new OpenLine(here, there().port(), "?debate=" + Debating.id(debate) + "&after=1")) {
                bens.post(Debating.answers(debate), "text", "Second", "language", "en");
                await().untilAsserted(() -> assertThat(line.heard()).contains("1 new post"));
            }
        }
    }

    @Test
    void whatIsAnsweredOnBothAtOnceStandsOneAfterTheOther() {
        try (Debating debating = new Debating(site)) {
            Person ben = debating.person("Ben Okri", Role.MEMBER);
            long debate = Debating.id(Debating.start(debating.browser(ben), "How do you keep volunteers?", "First"));
            Stream.of(site, other)
                    .flatMap(node -> IntStream.range(0, 10)
                            .mapToObj(number -> CompletableFuture.runAsync(() -> answer(node, debate, ben))))
                    .toList()
                    .forEach(CompletableFuture::join);
            assertThat(jdbc.sql("SELECT number FROM posts WHERE debate = :debate ORDER BY number")
                            .param("debate", debate)
                            .query(Integer.class)
                            .list())
                    .isEqualTo(IntStream.rangeClosed(1, 21).boxed().toList());
        }
    }

    private static void answer(ApplicationContext node, long debate, Person by) {
        Debates debates = node.getBean(Debates.class);
        debates.answer(debates.readable(debate, Viewer.ANYBODY).orElseThrow(), new PostText("Me too", Tongue.EN), by);
    }

    private int statusThere(String address) {
        return there().get(address, "Cookie", cookies()).statusCode();
    }

    private String cookies() {
        return "signed-in=" + here.cookie("signed-in") + "; form=" + here.cookie("form");
    }

    private static Visitor there() {
        return new Visitor(other.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }
}
