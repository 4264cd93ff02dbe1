package org.coproduction.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Every list that everybody reads has a feed; those of the discussion, news and letters have tests of their own. */
@CommonsTest
class FeedsTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Visitor visitor;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        visitor = new Visitor(port);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/accounts, /accounts.atom",
        "/accounts?country=NL, /accounts.atom?country=NL",
        "/calls, /calls.atom",
        "/cases, /cases.atom",
        "/cases?country=NL&sort=title, /cases.atom?country=NL",
        "/cases/burgernet-netherlands/versions, /cases/burgernet-netherlands/versions.atom",
        "/discussion/on/case/burgernet-netherlands, /discussion/on/case/burgernet-netherlands.atom",
        "/interests, /interests.atom",
        "/partners, /partners.atom",
        "/places/NL, /cases.atom?country=NL",
        "/programmes?state=open, /programmes.atom?state=open",
        "/questions/place-among-service-models, /recent.atom?question=place-among-service-models",
        "/readings?theme=1&sort=oldest, /readings.atom?theme=1",
        "/strategies/peer-support, /cases.atom?strategy=peer-support",
        "/themes/1, /recent.atom?theme=1"
    })
    void aPageLeadsToItsFeedWhichIsWellFormed(String page, String feed) throws Exception {
        assertThat(visitor.get("/fr" + page).body().replace("&amp;", "&"))
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/fr" + feed + "\">");
        Element read = feed("/fr" + feed);
        assertThat(read.getTagName()).isEqualTo("feed");
        assertThat(said(read, "title")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"/cases.atom", "/readings.atom", "/cases/burgernet-netherlands/versions.atom"})
    void itsEntriesAreDatedAndLeadToTheirPages(String feed) throws Exception {
        List<Element> entries = entries(feed);
        assertThat(entries).isNotEmpty();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(Instant.parse(said(entry, "updated"))).isAfter(Instant.parse("2000-01-01T00:00:00Z"));
            assertThat(said(entry, "content")).isNotBlank();
        });
        assertThat(visitor.get(address(entries.getFirst())).statusCode()).isEqualTo(200);
    }

    @Test
    void whatNarrowsAListNarrowsItsFeed() throws Exception {
        assertThat(entries("/cases.atom?country=NL")).hasSizeBetween(1, 29);
        assertThat(entries("/cases.atom?q=zzqqxx")).isEmpty();
        assertThat(said(feed("/cases.atom?country=NL"), "title")).contains("Netherlands");
        assertThat(visitor.get("/cases.atom?country=XX").statusCode()).isEqualTo(400);
    }

    @Test
    void aReadingThatIsAddedComesFirst() throws Exception {
        jdbc.sql("UPDATE readings SET added_at = now() + interval '1 minute' WHERE id = 'alford1998'")
                .update();
        told("alford1998");
        try {
            assertThat(address(entries("/readings.atom").getFirst())).isEqualTo("/readings/alford1998");
        } finally {
            jdbc.sql("UPDATE readings SET added_at = (SELECT min(added_at) FROM readings) WHERE id = 'alford1998'")
                    .update();
            told("alford1998");
        }
    }

    @Test
    void whatSomebodyContributedIsInAFeedOnlyWhereEverybodySeesThem() {
        Person ana = group.add("Ana Silva", Role.MEMBER);
        Browsing anas = Browsing.as(ana.id(), links, port);
        String handle = jdbc.sql("SELECT handle FROM people WHERE id = :id")
                .param("id", ana.id().value())
                .query(String.class)
                .single();
        String page = "/people/" + handle + "/contributions";
        boolean open = visitor.get(page).statusCode() == 200;
        assertThat(visitor.get(page + ".atom").statusCode()).isEqualTo(open ? 200 : 404);
        assertThat(anas.get(page + ".atom").statusCode()).isEqualTo(open ? 200 : 404);
        assertThat(anas.get(page).body().contains(page + ".atom")).isEqualTo(open);
    }

    private void told(String reading) {
        jdbc.sql("INSERT INTO index_changes (kind, key) VALUES ('reading', :key)")
                .param("key", reading)
                .update();
        index.refresh();
    }

    private List<Element> entries(String address) throws Exception {
        var found = feed(address).getElementsByTagName("entry");
        List<Element> entries = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) entries.add((Element) found.item(i));
        return entries;
    }

    private Element feed(String address) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(visitor.get(address).body())))
                .getDocumentElement();
    }

    private static String address(Element entry) {
        URI id = URI.create(said(entry, "id"));
        return id.getPath();
    }

    private static String said(Element entry, String name) {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }
}
