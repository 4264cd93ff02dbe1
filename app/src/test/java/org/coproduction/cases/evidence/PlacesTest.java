package org.coproduction.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class PlacesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyCountryWithCasesIsListed() {
        String body = get("/places").body();
        for (String country : jdbc.sql("SELECT DISTINCT unnest(countries) FROM cases")
                .query(String.class)
                .list()) assertThat(body).contains("href=\"/places/" + country + "\"");
    }

    @Test
    void countriesAreSortedAsTheReaderSpells() {
        String page = get("/fr/places").body();
        String body = page.substring(page.indexOf("class=\"countries\""));
        assertThat(body.indexOf(">Éthiopie<"))
                .isLessThan(body.indexOf(">Kenya<"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"/places/NL, Netherlands, World", "/fr/places/NL, Pays-Bas, Monde"})
    void aCountryStandsBesideTheWorld(String address, String name, String world) {
        assertThat(get(address).body())
                .contains("<h1>" + name + "</h1>")
                .contains("<th scope=\"col\">" + world + "</th>")
                .contains("class=\"case-row\"");
    }

    @Test
    void theFiguresOfACountryAreThoseOfItsCases() {
        long cases = jdbc.sql("SELECT count(*) FROM cases WHERE 'NL' = ANY(countries)")
                .query(Long.class)
                .single();
        long all = jdbc.sql("SELECT count(*) FROM cases").query(Long.class).single();
        assertThat(get("/places/NL").body())
                .contains(cases + " cases in this database, of " + all + " cases worldwide.");
    }

    @Test
    void aCountryWithoutCasesSaysWhatThatMeansAndWhereToGo() {
        assertThat(get("/places/LU").body())
                .contains("No case of Luxembourg is in this database.")
                .contains("Cases nearby");
    }

    @Test
    void oneCountryHasOneAddress() {
        var answer = get("/fr/places/nl");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/fr/places/NL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "NLD", "..%2f", "%00"})
    void anUnknownCountryIsNotFound(String country) {
        assertThat(get("/places/" + country).statusCode()).isIn(400, 404);
    }

    private HttpResponse<String> get(String address) {
        return new Visitor(port).get(address);
    }
}
