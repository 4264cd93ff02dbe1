package org.coproduction.translations;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.Browsing;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members who translate in a test; they and what they translated are gone when it ends. */
public final class Translating implements AutoCloseable {
    private final SignInLinks links;
    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final TestPeople group;
    private final int port;

    public Translating(ApplicationContext site) {
        links = site.getBean(SignInLinks.class);
        jdbc = site.getBean(JdbcClient.class);
        index = site.getBean(SearchIndex.class);
        port = site.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        group = new TestPeople(site.getBean(People.class), jdbc);
    }

    public Person person(String name, Role role) {
        return group.add(name, role);
    }

    public Browsing browser(Person person) {
        return Browsing.as(person.id(), links, port);
    }

    /** Opens the form, fills in these fields and saves. */
    public static HttpResponse<String> save(Browsing browser, String address, String... fields) {
        return send(browser, address, browser.get(address + "/edit").body(), fields);
    }

    /** Fills in these fields of a form that was opened before, and saves. */
    public static HttpResponse<String> send(Browsing browser, String address, String form, String... fields) {
        Stream<String> hidden = Stream.of("known", hidden(form, "known"), "seen", hidden(form, "seen"));
        return browser.post(address, Stream.concat(hidden, Stream.of(fields)).toArray(String[]::new));
    }

    private static String hidden(String form, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(form);
        if (!found.find()) throw new AssertionError("no " + name + " in " + form);
        return found.group(1);
    }

    public void find() {
        index.refresh();
    }

    @Override
    public void close() {
        jdbc.sql("""
            WITH gone AS (DELETE FROM translations WHERE number > 1 OR person IS NOT NULL RETURNING kind, key)
            INSERT INTO index_changes (kind, key) SELECT DISTINCT kind, key FROM gone
            """).update();
        index.refresh();
        group.close();
    }
}
