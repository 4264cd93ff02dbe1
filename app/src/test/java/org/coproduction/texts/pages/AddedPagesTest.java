package org.coproduction.texts.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
class AddedPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    AddedMenu menu;

    @Autowired
    SearchIndex index;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

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
        editor.get("/editing/pages");
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM text_versions").update();
        jdbc.sql("INSERT INTO index_changes (kind, key) SELECT 'added-page', number::text FROM added_pages")
                .update();
        jdbc.sql("DELETE FROM added_pages").update();
        index.refresh();
        menu.forget();
        group.close();
    }

    @Test
    void whatIsNotPublishedOnlyEditorsSee() {
        written("our-rules", "nos-regles", "menu");
        assertThat(editor.get("/pages/our-rules").body()).contains("Our rules", "only editors see it");
        assertThat(reader.get("/pages/our-rules").statusCode()).isEqualTo(404);
        assertThat(reader.get("/about").body()).doesNotContain("/pages/our-rules");
    }

    @Test
    void aPublishedPageStandsAtItsAddressInEachLanguageAndInTheMenu() {
        publish(written("our-rules", "nos-regles", "menu"));
        assertThat(reader.get("/pages/our-rules").body()).contains("<h1>Our rules</h1>", "<strong>kind</strong>");
        assertThat(reader.get("/fr/pages/nos-regles").body()).contains("<h1>Nos règles</h1>");
        assertThat(place(reader.get("/fr/pages/our-rules"))).isEqualTo("/fr/pages/nos-regles");
        assertThat(reader.get("/about").body()).contains("href=\"/pages/our-rules\"");
        assertThat(reader.get("/fr/cases/burgernet-netherlands").body()).contains("href=\"/fr/pages/nos-regles\"");
        assertThat(reader.get("/sitemap/pages-1.xml").body()).contains("/pages/our-rules");
    }

    @Test
    void aPageIsFoundWhileItIsPublished() {
        String number = written("our-rules", "nos-regles", "nowhere");
        index.refresh();
        assertThat(found()).doesNotContain("our-rules");
        publish(number);
        index.refresh();
        assertThat(found()).contains("\"kind\":\"added-page\"", "/pages/our-rules");
        editor.post("/pages/" + number + "/retirement");
        index.refresh();
        assertThat(found()).doesNotContain("our-rules");
    }

    private String found() {
        return reader.get("/search.json?q=rules").body();
    }

    @Test
    void whoSavesAPageIsLedToItAndNotToWhereItWas() {
        assertThat(place(save(begun(), "our-rules", "", "nowhere", 0))).isEqualTo("/pages/our-rules");
    }

    @Test
    void anAddressThatItHadLeadsToTheOneThatItHas() {
        String number = written("our-rules", "", "nowhere");
        publish(number);
        save(number, "the-rules", "", "nowhere", 2);
        assertThat(place(reader.get("/pages/our-rules"))).isEqualTo("/pages/the-rules");
        assertThat(reader.get("/pages/the-rules").statusCode()).isEqualTo(200);
    }

    @Test
    void aRetiredPageSendsItsReadersOnOrSaysThatItIsGone() {
        String number = written("our-rules", "", "foot");
        publish(number);
        editor.post("/pages/" + number + "/retirement", "leadsTo", "/discussion/conduct");
        assertThat(place(reader.get("/pages/our-rules"))).isEqualTo("/discussion/conduct");
        assertThat(reader.get("/about").body()).doesNotContain("/pages/our-rules");
        editor.post("/pages/" + number + "/retirement");
        assertThat(reader.get("/pages/our-rules").statusCode()).isEqualTo(410);
        publish(number);
        assertThat(reader.get("/pages/our-rules").statusCode()).isEqualTo(200);
    }

    @Test
    void readersAreSentNowhereElseAndNotInACircle() {
        String number = written("our-rules", "", "foot");
        publish(number);
        for (String away : List.of("https://example.org/", "//example.org", "javascript:x", "/pages/our-rules"))
            assertThat(editor.post("/pages/" + number + "/retirement", "leadsTo", away)
                            .statusCode())
                    .as(away)
                    .isEqualTo(400);
        assertThat(reader.get("/pages/our-rules").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatIsNoneOrOfAnotherPageIsTold() {
        written("our-rules", "", "nowhere");
        String other = begun();
        assertThat(save(other, "our-rules", "", "nowhere", 0).body()).contains("Another page has or had this address");
        assertThat(save(other, "Our Rules!", "123", "nowhere", 0).body()).contains("Small letters without accents");
        assertThat(editor.post("/pages/" + other + "/publication").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyEditorsAddPages() {
        String number = written("our-rules", "", "nowhere");
        Browsing member = Browsing.as(group.add("Mia Member", Role.MEMBER).id(), links, port);
        member.get("/me");
        for (String form : List.of("/pages", "/pages/" + number + "/publication", "/pages/" + number + "/retirement"))
            assertThat(member.post(form).statusCode()).as(form).isEqualTo(403);
        assertThat(member.get("/pages/our-rules").statusCode()).isEqualTo(404);
    }

    private String begun() {
        return place(editor.post("/pages")).substring("/texts/added-page/".length());
    }

    private String written(String english, String french, String place) {
        String number = begun();
        save(number, english, french, place, 0);
        return number;
    }

    private HttpResponse<String> save(String number, String english, String french, String place, int known) {
        return editor.post(
                "/texts/added-page/" + number,
                "known",
                Integer.toString(known),
                "title-en",
                "Our rules",
                "title-fr",
                french.isEmpty() ? "" : "Nos règles",
                "slug-en",
                english,
                "slug-fr",
                french,
                "text-en",
                "Be **kind**.",
                "place",
                place);
    }

    private void publish(String number) {
        assertThat(editor.post("/pages/" + number + "/publication").statusCode())
                .isEqualTo(303);
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
