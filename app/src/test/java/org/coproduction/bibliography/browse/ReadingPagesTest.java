package org.coproduction.bibliography.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class ReadingPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theIndexIsUpToDate() {
        index.refresh();
    }

    @Test
    void theListShowsFormattedReferencesWithTheirRecords() {
        String page = got("/readings").body();
        assertThat(page).contains("100 readings", "<span class=\"citation\">", "href=\"/readings/alford1998\"");
    }

    @Test
    void theFrenchListCitesInFrench() {
        String page = got("/fr/readings?sort=oldest&style=chicago").body();
        assertThat(page).contains("<html lang=\"fr\"", "100 lectures", "«");
    }

    @Test
    void facetsNarrowTheListAndCountAsIfTheyWereNotChosen() {
        JsonNode books = json("/readings.json?type=book");
        assertThat(books.get("total").asInt()).isEqualTo(11);
        assertThat(books.at("/facets/type/article-journal").asInt()).isEqualTo(72);
        assertThat(json("/readings.json?type=book&type=chapter").get("total").asInt())
                .isEqualTo(24);
    }

    @Test
    void wordsFindAnAuthorWithoutAccentsAndWithASlip() {
        assertThat(json("/readings.json?q=ostrm").at("/readings/0/citation").asString())
                .contains("Ostrom");
    }

    @Test
    void aCursorLeadsThroughAllOfThemOnce() {
        JsonNode first = json("/readings.json?sort=newest");
        JsonNode second =
                json("/readings.json?sort=newest&after=" + first.get("cursor").asString());
        assertThat(first.get("readings").size() + second.get("readings").size()).isEqualTo(100);
        assertThat(second.get("cursor").isNull()).isTrue();
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    @ParameterizedTest
    @CsvSource({"bib,@article{", "ris,TY  - JOUR", "csl.json,alford1998"})
    void theWholeSelectionCanBeTakenAlong(String extension, String holds) {
        var answer = got("/readings." + extension + "?theme=1");
        assertThat(answer.body()).contains(holds);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("readings." + extension));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "csl.json"})
    void eachItemTakenAlongSaysWhenAndWhereItWasRetrieved(String extension) {
        String file = got("/readings." + extension + "?q=ostrom&theme=1").body();
        assertThat(file)
                .containsPattern(
                        "Retrieved 20\\d\\d-\\d\\d-\\d\\dT[0-9:]+Z from http://localhost:\\d+/readings\\?q=ostrom")
                .contains("CC BY 4.0");
    }

    @Test
    void anExportHoldsAsManyAsTheListCounts() {
        int total = json("/readings.json?theme=3").get("total").asInt();
        assertThat(got("/readings.bib?theme=3").body().split("\n@")).hasSize(total);
    }

    @Test
    void nothingFoundSaysWhyAndWhatToDo() {
        assertThat(got("/readings?q=zzzqqqxxx").body()).contains("No reading fits all of this", "Show all readings");
        assertThat(got("/fr/readings?q=zzzqqqxxx").body()).contains("Aucune lecture ne correspond");
    }

    @Test
    void aRecordTellsZoteroWhatItDescribes() {
        String page = got("/readings/alford1998").body();
        assertThat(page)
                .contains("<meta name=\"citation_title\" content=\"A Public Management Road Less Travelled")
                .contains("<meta name=\"citation_author\" content=\"Alford, John\">")
                .contains("<meta name=\"citation_doi\" content=\"10.1111/j.1467-8500.1998.tb01568.x\">")
                .contains("class=\"Z3988\"")
                .contains("\"@type\":\"ScholarlyArticle\"");
    }

    @Test
    void aRecordShowsItsQuestionsThemesAndWhereItWasRead() {
        assertThat(got("/readings/alford1998").body())
                .contains("/questions/customer-and-producer", "/themes/3", "https://scribd.com/document/694565625");
    }

    @Test
    void aRecordNamesTheCasesThatCiteIt() {
        String cited = jdbc.sql("SELECT min(reading) FROM case_readings")
                .query(String.class)
                .single();
        String slug = jdbc.sql(
                        "SELECT min(c.slug) FROM cases c JOIN case_readings r ON r.case_id = c.id WHERE r.reading = ?")
                .param(cited)
                .query(String.class)
                .single();
        assertThat(got("/fr/readings/" + cited).body()).contains("href=\"/fr/cases/" + slug + "\"");
    }

    @Test
    void aRecordIsCitedInAnyStyleByName() {
        assertThat(got("/readings/alford1998?style=mla").body()).contains("vol. 57");
        assertThat(got("/fr/readings/alford1998?other=american-sociological-association")
                        .body())
                .contains("value=\"american-sociological-association\" selected");
    }

    @Test
    void aRecordHasTwins() {
        assertThat(json("/readings/alford1998.json").at("/csl/volume").asString())
                .isEqualTo("57");
        assertThat(got("/readings/alford1998.bib").body()).startsWith("@article{alford1998,");
        assertThat(got("/readings/alford1998.ris").body()).startsWith("TY  - JOUR\r\n");
        assertThat(json("/readings/alford1998.csl.json").at("/0/id").asString()).isEqualTo("alford1998");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/readings/nobody1900", "/readings/%2e%2e%2fetc", "/readings/nobody.bib", "/readings/a%00b.json"
            })
    void whatDoesNotExistIsNotFound(String address) {
        assertThat(new Visitor(port).get(address).statusCode()).isBetween(400, 404);
    }

    @Test
    void anUnknownReadingHelpsOneGoOnInFrench() {
        var answer = new Visitor(port).get("/fr/readings/personne1900");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Il n’y a pas de lecture à cette adresse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/readings?style=no-such-style",
                "/readings/alford1998?style=../apa",
                "/readings?theme=NaN",
                "/readings?theme=-1",
                "/readings?type=poem",
                "/readings?decade=201",
                "/readings?question=A%20B",
                "/readings?sort=random",
                "/readings?from=19x5",
                "/readings?to=20000",
                "/readings.json?after=tampered",
                "/readings.bib?style=http://evil.example/x"
            })
    void badInputIsRefusedWithAReason(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
    }

    @Test
    void aRangeOfYearsNarrowsTheListAndItsFiles() {
        String early = got("/readings?to=1989").body();
        assertThat(early).contains("Up to 1989", "name=\"to\"", "/readings.bib?to=1989");
        assertThat(got("/readings.bib?from=1990&to=1999").body())
                .contains("alford1998")
                .doesNotContain("year = {20");
    }

    @Test
    void twoHundredValuesAtOnceAreTooMany() {
        String many = "/readings?"
                + "theme=%d&"
                        .repeat(200)
                        .formatted(java.util.stream.IntStream.rangeClosed(1, 200)
                                .boxed()
                                .toArray());
        assertThat(new Visitor(port).get(many).statusCode()).isEqualTo(400);
    }

    @Test
    void aHostileSearchIsShownAsText() {
        assertThat(got("/readings?q=%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("<script>alert");
    }

    @Test
    void stylesAreFoundByTheTitleOfAJournal() {
        assertThat(got("/citation-styles?q=voluntas").body())
                .contains("voluntas-international-journal-of-voluntary-and-nonprofit-organizations");
        assertThat(got("/fr/citation-styles?q=zzzz").body()).contains("Aucun style");
    }

    private HttpResponse<String> got(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(got(address).body());
    }

    private static List<String> ids(JsonNode stretch) {
        return stretch.get("readings")
                .valueStream()
                .map(one -> one.get("id").asString())
                .toList();
    }
}
