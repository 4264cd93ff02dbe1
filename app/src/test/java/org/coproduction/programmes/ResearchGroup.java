package org.coproduction.programmes;

import java.net.http.HttpResponse;
import org.coproduction.Browsing;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members who research together in a test: Ana begins, Ben would join, Eva convenes, Olga looks on. */
final class ResearchGroup implements AutoCloseable {
    static final String QUESTION = "trust-both-ways";

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final SignInLinks links;
    private final int port;
    private final TestPeople group;
    final Person ana;
    final Person ben;
    final Browsing anas;
    final Browsing bens;
    final Browsing evas;
    final Browsing olgas;
    final Browsing stranger;

    ResearchGroup(ApplicationContext site, int port) {
        this.jdbc = site.getBean(JdbcClient.class);
        this.index = site.getBean(SearchIndex.class);
        this.links = site.getBean(SignInLinks.class);
        this.port = port;
        group = new TestPeople(site.getBean(People.class), jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        ben = group.add("Ben Novak", Role.MEMBER);
        anas = signedIn(ana);
        bens = signedIn(ben);
        evas = signedIn(group.add("Eva Okafor", Role.CONVENER));
        olgas = signedIn(group.add("Olga Tokarska", Role.MEMBER));
        stranger = new Browsing(port);
    }

    private Browsing signedIn(Person person) {
        Browsing browser = Browsing.as(person.id(), links, port);
        browser.get("/programmes/new");
        return browser;
    }

    /** @return its address */
    String begun(String title) {
        return at(anas.post(
                "/programmes",
                "title",
                title,
                "goal",
                "How much *rain* falls.",
                "question",
                QUESTION,
                "country",
                "PT",
                "named",
                "true"));
    }

    /** Asks and is accepted. */
    void join(String programme) {
        bens.post(programme + "/part", "role", "hosts", "country", "NL");
        anas.post(programme + "/partners/ben-novak/decision", "accepted", "true");
    }

    static String at(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    void refresh() {
        index.refresh();
    }

    @Override
    public void close() {
        jdbc.sql("""
            WITH gone AS (DELETE FROM programmes WHERE slug <> :sample RETURNING slug)
            INSERT INTO index_changes (kind, key) SELECT 'programme', slug FROM gone
            """).param("sample", SampleProgramme.SLUG).update();
        jdbc.sql("""
            WITH gone AS (DELETE FROM interests WHERE number > 1 RETURNING number)
            INSERT INTO index_changes (kind, key) SELECT 'interest', number::text FROM gone
            """).update();
        jdbc.sql("DELETE FROM happenings WHERE kind LIKE 'programme-%'").update();
        index.refresh();
        group.close();
    }
}
