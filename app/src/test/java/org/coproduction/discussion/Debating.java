package org.coproduction.discussion;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.coproduction.Browsing;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.words.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members who debate in a test; they and their debates are gone when it ends. */
public final class Debating implements AutoCloseable {
    private final People people;
    private final SignInLinks links;
    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final TestPeople group;
    private final int port;
    private final long before;

    public Debating(ApplicationContext site) {
        people = site.getBean(People.class);
        links = site.getBean(SignInLinks.class);
        jdbc = site.getBean(JdbcClient.class);
        index = site.getBean(SearchIndex.class);
        port = site.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        group = new TestPeople(people, jdbc);
        before = jdbc.sql("SELECT max(id) FROM debates").query(Long.class).single();
    }

    public Person person(String name, Role role) {
        return group.add(name, role);
    }

    /** For several of the same name. */
    public Person person(String name, Role role, String address) {
        return group.add(name, role, Language.EN, address);
    }

    /** Signed in, with a page with a form before them. */
    public Browsing browser(Person person) {
        Browsing browser = Browsing.as(person.id(), links, port);
        browser.get("/discussion/threads/new");
        return browser;
    }

    /** Returns the address of the debate that was begun. */
    public static String start(Browsing browser, String title, String text, String... more) {
        Map<String, String> form = new HashMap<>(
                Map.of("title", title, "category", "practice", "space", "public", "text", text, "language", "en"));
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return place(browser.post(
                "/discussion/threads",
                form.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new)));
    }

    public static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    public static String answers(String debate) {
        return debate.replaceFirst("(/threads/\\d+)/.*", "$1/posts");
    }

    public static long id(String debate) {
        return Long.parseLong(debate.replaceFirst(".*/threads/(\\d+)/.*", "$1"));
    }

    /** The post of a debate with this number. */
    public String post(String debate, int number) {
        return "/discussion/posts/"
                + jdbc.sql("SELECT id FROM posts WHERE debate = :debate AND number = :number")
                        .param("debate", id(debate))
                        .param("number", number)
                        .query(Long.class)
                        .single();
    }

    void find() {
        index.refresh();
    }

    public People people() {
        return people;
    }

    @Override
    public void close() {
        jdbc.sql("""
            WITH gone AS (DELETE FROM debates WHERE id > :before RETURNING id)
            INSERT INTO index_changes (kind, key)
            SELECT kind, id::text FROM gone, unnest(ARRAY ['debate', 'members-debate']) kind
            """).param("before", before).update();
        jdbc.sql("DELETE FROM moderation_acts").update();
        jdbc.sql("DELETE FROM circles").update();
        index.refresh();
        group.close();
    }
}
