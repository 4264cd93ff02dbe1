package org.coproduction.cases.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.people.People;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class CitedByTest {
    private static final String CASE = "/cases/burgernet-netherlands";

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    TestPeople group;
    Browsing member;
    Browsing stranger;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        member = Browsing.as(group.add("Ana Silva", Role.MEMBER).id(), links, port);
        stranger = new Browsing(port);
    }

    @AfterEach
    void putBack() {
        TestCases.remove(jdbc);
        jdbc.sql("""
            WITH gone AS (DELETE FROM interests WHERE number > 1 RETURNING number)
            INSERT INTO index_changes (kind, key) SELECT 'interest', number::text FROM gone
            """).update();
        jdbc.sql("""
            WITH gone AS (DELETE FROM debates WHERE id > 1 RETURNING id)
            INSERT INTO index_changes (kind, key)
            SELECT kind, id::text FROM gone, unnest(ARRAY ['debate', 'members-debate']) kind
            """).update();
        index.refresh();
        group.close();
    }

    @Test
    void thePageOfACaseLeadsToWhatCitesIt() {
        assertThat(stranger.get(CASE).body()).contains("Cited by", "href=\"" + CASE + "/cited-by\"");
        assertThat(stranger.get(CASE + "/cited-by").body()).contains("What cites “", "Nothing on this site cites");
    }

    @Test
    void aCaseWithItAmongItsSourcesCitesIt() {
        String address = "http://localhost:" + port + "/fr" + CASE + "/versions/1";
        cases.save(
                List.of(TestText.pointing("test-citing", "Watching together", address)),
                new Saving("Anna", "First account"));
        index.refresh();
        assertThat(stranger.get(CASE + "/cited-by/list").body())
                .contains("1 case", "href=\"/cases/test-citing\"", "Watching together");
        assertThat(stranger.get("/cases/test-citing/cited-by/list").body()).contains("Nothing on this site");
    }

    @Test
    void anInterestThatLinksToItCitesIt() {
        member.get("/interests/new?on=question:trust-both-ways");
        member.post(
                "/interests",
                "on",
                "question:trust-both-ways",
                "title",
                "Who watches?",
                "text",
                "As in [this case](" + CASE + ").");
        index.refresh();
        assertThat(stranger.get(CASE + "/cited-by").body()).contains("1 interest", "Who watches?");
        assertThat(stranger.get(CASE + "/cited-by.json").body()).contains("\"kind\":\"interest\"", "Who watches?");
    }

    @Test
    void aDebateOfMembersIsToldToMembersOnly() {
        member.get("/discussion/threads/new");
        member.post(
                "/discussion/threads",
                "title",
                "Among ourselves",
                "category",
                "practice",
                "space",
                "members",
                "text",
                "Read [this](" + CASE + ") first.",
                "language",
                "en");
        index.refresh();
        assertThat(member.get(CASE + "/cited-by").body()).contains("Among ourselves");
        for (String page : List.of("/cited-by", "/cited-by/list", "/cited-by.json"))
            assertThat(stranger.get(CASE + page).body()).doesNotContain("Among ourselves");
    }

    @Test
    void aCaseThatIsNotThereIsCitedByNothing() {
        assertThat(stranger.get("/cases/no-such-case/cited-by").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/cases/No%20Slug/cited-by.json").statusCode()).isEqualTo(404);
    }
}
