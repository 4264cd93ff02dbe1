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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members who debate in a test; they and their debates are gone when it ends. */
final class Debating implements AutoCloseable {
    private final People people;
    private final SignInLinks links;
    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final TestPeople group;
    private final long before;

    Debating(People people, SignInLinks links, JdbcClient jdbc, SearchIndex index) {
        this.people = people;
        this.links = links;
        this.jdbc = jdbc;
        this.index = index;
        group = new TestPeople(people, jdbc);
        before = jdbc.sql("SELECT max(id) FROM debates").query(Long.class).single();
    }

    Person person(String name, Role role) {
        return group.add(name, role);
    }

    /** Signed in, with a page with a form before them. */
    Browsing browser(Person person, int port) {
        Browsing browser = Browsing.as(person.id(), links, port);
        browser.get("/discussion/threads/new");
        return browser;
    }

    /** Returns the address of the debate that was begun. */
    static String start(Browsing browser, String title, String text, String... more) {
        Map<String, String> form = new HashMap<>(
                Map.of("title", title, "category", "practice", "space", "public", "text", text, "language", "en"));
        for (int i = 0; i < more.length; i += 2) form.put(more[i], more[i + 1]);
        return place(browser.post(
                "/discussion/threads",
                form.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new)));
    }

    static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    static String answers(String debate) {
        return debate.replaceFirst("(/threads/\\d+)/.*", "$1/posts");
    }

    /** The post of a debate with this number. */
    String post(String debate, int number) {
        long id = Long.parseLong(debate.replaceFirst(".*/threads/(\\d+)/.*", "$1"));
        return "/discussion/posts/"
                + jdbc.sql("SELECT id FROM posts WHERE debate = :debate AND number = :number")
                        .param("debate", id)
                        .param("number", number)
                        .query(Long.class)
                        .single();
    }

    void find() {
        index.refresh();
    }

    People people() {
        return people;
    }

    @Override
    public void close() {
        jdbc.sql(
                        "INSERT INTO index_changes (kind, key) SELECT k, id::text FROM debates, unnest(ARRAY ['debate', 'members-debate']) k WHERE id > :before")
                .param("before", before)
                .update();
        jdbc.sql("DELETE FROM debates WHERE id > :before")
                .param("before", before)
                .update();
        index.refresh();
        group.close();
    }
}
