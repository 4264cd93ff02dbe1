package org.coproduction.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
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
class PartnersTest {
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
    Browsing editor;
    Browsing reader;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        editor = Browsing.as(group.add("Eva Novak", Role.EDITOR).id(), links, port);
        reader = new Browsing(port);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM text_versions WHERE kind = 'partner'").update();
        jdbc.sql("""
            WITH gone AS (DELETE FROM partners RETURNING number)
            INSERT INTO index_changes (kind, key) SELECT 'partner', number::text FROM gone
            """).update();
        index.refresh();
        group.close();
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(reader.get("/partners").body()).contains("No partner is listed here yet", "Tell in the discussion");
        assertThat(editor.get("/partners").body()).contains("Add the first one");
    }

    @Test
    void whatIsNotListedOnlyEditorsSee() {
        written("Example network", "https://example.org/");
        assertThat(editor.get("/partners").body()).contains("Example network", "only editors see these");
        for (String page : new String[] {"/partners", "/partners.json"})
            assertThat(reader.get(page).body()).doesNotContain("Example network");
    }

    @Test
    void whatIsListedStandsUnderItsKindInBothLanguages() {
        listed(written("Example network", "https://example.org/"));
        assertThat(reader.get("/partners").body())
                .contains("Networks", "href=\"https://example.org/\"", "<em>cases</em>", "Write to them");
        assertThat(reader.get("/fr/partners").body()).contains("Réseaux", "Réseau d’exemple", "Seulement en anglais");
        assertThat(reader.get("/partners.json").body())
                .contains("\"kind\":\"network\"", "\"site\":\"https://example.org/\"");
    }

    @Test
    void whatIsListedIsFound() {
        String partner = written("Example network", "");
        assertThat(found()).doesNotContain("1 partner");
        listed(partner);
        assertThat(found()).contains("1 partner", "/partners#partner-");
    }

    @Test
    void whatIsTakenOutIsGoneForReaders() {
        String partner = written("Example network", "");
        listed(partner);
        editor.post(partner + "/listing", "listed", "false");
        assertThat(reader.get("/partners").body()).doesNotContain("Example network");
        assertThat(found()).doesNotContain("1 partner");
    }

    @Test
    void whatIsListedIsNewForEverybodyAndForFeedReaders() {
        String partner = written("Example network", "");
        assertThat(reader.get("/recent").body()).doesNotContain("Example network");
        listed(partner);
        assertThat(reader.get("/recent").body())
                .contains("New in the directory of partners", "Example network", "/partners#partner-");
        assertThat(reader.get("/fr/recent.atom").body()).contains("Réseau d’exemple");
        assertThat(reader.get("/recent?theme=1").body()).doesNotContain("Example network");
    }

    @Test
    void onlyEditorsTendTheList() {
        String partner = written("Example network", "");
        Browsing member = Browsing.as(group.add("Mia Member", Role.MEMBER).id(), links, port);
        member.get("/me");
        for (String form : List.of("/partners", partner + "/listing", partner.replace("/partners", "/texts/partner")))
            assertThat(member.post(form).statusCode()).as(form).isEqualTo(403);
        assertThat(member.get("/partners").body()).doesNotContain("Example network", "Add a partner");
    }

    @Test
    void whatAnEntrySaidBeforeStandsInItsHistory() {
        String partner = written("Example network", "");
        String texts = partner.replace("/partners/", "/texts/partner/");
        assertThat(editor.get(texts + "/history").body()).contains("Eva Novak");
    }

    @Test
    void itsPageStandsInTheSitemap() {
        assertThat(reader.get("/sitemap/partners-1.xml").body()).contains("/fr/partners");
    }

    @Test
    void whatHasNoNameIsNotListed() {
        assertThat(editor.post(begun() + "/listing", "listed", "true").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anAddressThatWouldRunSomethingIsNotTaken() {
        String partner = begun();
        assertThat(write(partner, "Example network", "javascript:alert(1)")).contains("beginning with https://");
        assertThat(editor.get("/partners").body()).doesNotContain("javascript:alert");
    }

    private String found() {
        index.refresh();
        return reader.get("/search?q=Example+network").body();
    }

    /** Returns where the forms of the entry go. */
    private String begun() {
        editor.get("/partners");
        String texts = editor.post("/partners").headers().firstValue("Location").orElseThrow();
        return "/partners/" + texts.substring(texts.lastIndexOf('/') + 1);
    }

    private String written(String name, String site) {
        String partner = begun();
        write(partner, name, site);
        return partner;
    }

    private String write(String partner, String name, String site) {
        String texts = partner.replace("/partners/", "/texts/partner/");
        editor.get(texts);
        return editor.post(
                        texts,
                        "name-en",
                        name,
                        "name-fr",
                        "Réseau d’exemple",
                        "kind",
                        "network",
                        "site",
                        site,
                        "shares-en",
                        "Its *cases*",
                        "reach-en",
                        "Write to them",
                        "known",
                        "0")
                .body();
    }

    private void listed(String partner) {
        editor.post(partner + "/listing", "listed", "true");
    }
}
