package org.coproduction.site.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.Attribution;
import org.coproduction.people.Leaving;
import org.coproduction.people.People;
import org.coproduction.people.Person;
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
class ContributionsTest {
    private static final String LIST = "/people/ana-silva/contributions";
    private static final List<String> FILES = List.of(".json", ".bib", ".ris", ".csl.json", ".csv");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Leaving leaving;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    TestPeople group;
    Person ana;
    Browsing anas;
    Browsing bens;
    Browsing stranger;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        anas = Browsing.as(ana.id(), links, port);
        bens = Browsing.as(group.add("Ben Okri", Role.MEMBER).id(), links, port);
        stranger = new Browsing(port);
        anas.get("/interests/new?on=theme:1");
        anas.post("/interests", "on", "theme:1", "title", "Does rain matter?", "text", "How much falls.");
    }

    @AfterEach
    void putBack() {
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
        jdbc.sql("DELETE FROM former_people").update();
        group.close();
    }

    @Test
    void whatSomebodyContributedIsCountedAndCited() {
        assertThat(bens.get(LIST).body())
                .contains("What Ana Silva contributed", "By year", "Does rain matter?", "Ana Silva. (");
        assertThat(bens.get(LIST + ".json").body())
                .contains("\"total\":1", "\"kind\":\"interest\",\"part\":\"author\"");
        assertThat(bens.get("/people/ana-silva").body()).contains(LIST);
    }

    @Test
    void itIsThereForCitationSoftwareAndAsATable() {
        assertThat(bens.get(LIST + ".bib").body()).contains("author = {{Ana Silva}}", "{Does rain matter?}");
        assertThat(bens.get(LIST + ".ris").body()).contains("TI  - Does rain matter?");
        assertThat(bens.get(LIST + ".csl.json").body()).contains("\"title\":\"Does rain matter?\"");
        assertThat(bens.get(LIST + ".csv").body())
                .startsWith("published,kind,part,title,authors,version,url,citation\r\n")
                .contains(",interest,author,Does rain matter?,Ana Silva,");
    }

    @Test
    void whoDoesNotSeeThePageSeesNothingOfThis() {
        assertThat(stranger.get(LIST).statusCode()).isEqualTo(404);
        for (String file : FILES)
            assertThat(stranger.get(LIST + file).statusCode()).as(file).isEqualTo(404);
        anas.get("/me/profile");
        anas.post("/me/profile", "page-for", "everyone");
        index.refresh();
        assertThat(stranger.get(LIST).statusCode()).isEqualTo(200);
        for (String file : FILES)
            assertThat(stranger.get(LIST + file).statusCode()).as(file).isEqualTo(200);
    }

    @Test
    void whatOnlyMembersReadIsNotCounted() {
        answered("members");
        assertThat(bens.get(LIST + ".json").body()).contains("\"total\":1").doesNotContain("answer");
    }

    @Test
    void anAnswerThatWasMarkedIsCounted() {
        answered("public");
        assertThat(bens.get(LIST + ".json").body()).contains("\"total\":2", "\"kind\":\"answer\"", "Who knows?");
    }

    @Test
    void whoLeftHasNoListAnyMore() {
        leaving.erase(ana.id(), Attribution.KEPT);
        assertThat(bens.get(LIST).statusCode()).isEqualTo(404);
    }

    private void answered(String space) {
        bens.get("/discussion/threads/new");
        String debate = bens.post(
                        "/discussion/threads",
                        "title",
                        "Who knows?",
                        "category",
                        "practice",
                        "space",
                        space,
                        "text",
                        "Who?",
                        "language",
                        "en")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        anas.get(debate);
        anas.post(debate.replaceFirst("(/threads/\\d+)/.*", "$1/posts"), "text", "I do.", "language", "en");
        jdbc.sql("UPDATE debates SET answer = (SELECT id FROM posts WHERE author = :ana) WHERE id > 1")
                .param("ana", ana.id().value())
                .update();
    }
}
