package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class CaseListTest {
    @LocalServerPort
    int port;

    @Test
    void everyCaseIsInTheListAndItsFacetsCountThem() {
        assertThat(list("")).contains("<b>56 cases</b>").contains("href=\"/cases?phase=co-delivery\"");
    }

    @Test
    void valuesOfOneFacetAddUpAndFacetsNarrow() {
        int dutch = total("country=NL");
        int belgian = total("country=BE");
        assertThat(total("country=NL&country=BE")).isEqualTo(dutch + belgian);
        assertThat(total("country=NL&policy=03")).isLessThan(dutch);
    }

    @Test
    void aFacetCountsAsIfItWereNotChosen() {
        assertThat(data("country=NL").at("/facets/country/BE").asInt()).isEqualTo(total("country=BE"));
        assertThat(data("country=NL").at("/facets/policy/03").asInt()).isEqualTo(total("country=NL&policy=03"));
    }

    @Test
    void aPolicyDivisionHoldsItsAreas() {
        assertThat(total("policy=03")).isGreaterThan(total("policy=03.1"));
        assertThat(list("?policy=03")).contains("id=\"policy-03.1\"");
        assertThat(list("")).doesNotContain("id=\"policy-03.1\"");
    }

    @Test
    void anOutcomeIsChosenWithOrWithoutItsDirection() {
        assertThat(total("outcome=trust:negative")).isBetween(1, total("outcome=trust") - 1);
    }

    @Test
    void wordsAreMarkedInTheRows() {
        assertThat(list("?q=burgernet")).contains("<mark>Burgernet</mark>").contains("<b>1 case</b>");
    }

    @Test
    void aMistypedWordSaysThatItWasTakenForAnother() {
        assertThat(list("?q=burgernett")).contains("No case has “burgernett”").contains("burgernet-netherlands");
    }

    @Test
    void codedValuesAreFoundByTheirFrenchNames() {
        assertThat(data("q=Estonie").at("/cases/0/slug").asString()).isEqualTo("assistant-police-officers-estonia");
    }

    @Test
    void oneQueryHasOneCanonicalAddress() {
        String body = list("?utm=x&sort=best&q=police&country=NL&country=BE&page=1&view=list");
        assertThat(body).contains("/cases?q=police&amp;country=BE&amp;country=NL\">");
    }

    @Test
    void combinationsAreNotForSearchEngines() {
        assertThat(list("?country=NL")).doesNotContain("noindex");
        assertThat(list("?country=NL&phase=co-design")).contains("content=\"noindex\"");
    }

    @Test
    void theCaseKnowsTheListOneCameFrom() {
        assertThat(list("?country=EE")).contains("/cases/assistant-police-officers-estonia?from=country%3DEE");
    }

    @Test
    void mapAndTableShowTheSameQuery() {
        assertThat(list("?country=NL&view=map")).contains("class=\"map\"").contains("country=NL");
        assertThat(list("?country=AU&country=GB&view=map")).contains(">Australia, United Kingdom<");
        assertThat(list("?country=NL&view=table"))
                .contains("<table class=\"cases\">")
                .contains("Burgernet");
    }

    @Test
    void questionsAreOfferedUnderTheirThemesWithCounts() {
        assertThat(list("")).contains("href=\"/cases/list/question\"");
        assertThat(list("/list/question")).contains("<details class=\"part\"><summary>Service users as producers");
        assertThat(list("?question=place-among-service-models"))
                .contains("<details class=\"part\" open><summary>Service users as producers");
        assertThat(list("?question=place-among-service-models&view=table")).contains(">Cases 1 to 5 of 5<");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(list("?q=zzzzqqqq&country=NL")).contains("No case fits").contains("href=\"/cases?country=NL\"");
    }

    @Test
    void aPageThatCannotBeIsRefused() {
        for (String page : List.of("0", "-1", "NaN", "1000000000000", "1e3", "٣")) {
            HttpResponse<String> answer = visitor().get("/cases?page=" + encoded(page));
            assertThat(answer.statusCode()).as(page).isEqualTo(400);
            assertThat(answer.body()).contains("Pages count from 1");
        }
        assertThat(visitor().get("/fr/cases?page=99").statusCode()).isEqualTo(404);
    }

    @Test
    void aValueThatAFacetDoesNotHaveIsNamed() {
        for (String value : List.of("country=XX", "policy=99", "outcome=trust:up", "theme=77", "ongoing=maybe")) {
            HttpResponse<String> answer = visitor().get("/cases?" + value);
            assertThat(answer.statusCode()).as(value).isEqualTo(400);
            assertThat(answer.body()).contains("“" + value.substring(value.indexOf('=') + 1) + "”");
        }
    }

    @Test
    void twoHundredFacetValuesAtOnceAreAnswered() {
        String all = IntStream.range(0, 200)
                .mapToObj(i -> "country=" + (i % 2 == 0 ? "NL" : "BE"))
                .collect(Collectors.joining("&"));
        assertThat(visitor().get("/cases?" + all).statusCode()).isEqualTo(200);
        assertThat(visitor().get("/cases?" + all + "&" + all).statusCode()).isEqualTo(400);
    }

    @Test
    void tooManyWordsAreRefusedInTheReadersLanguage() {
        HttpResponse<String> answer = visitor().get("/fr/cases?q=" + "mot+".repeat(100));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Une recherche accepte");
    }

    @Test
    void aCursorWalksThroughAllCases() {
        List<String> slugs = new ArrayList<>();
        String next = "http://localhost:" + port + "/cases.json?size=9";
        while (next != null) {
            JsonNode data = json(visitor().get(next.substring(next.indexOf("/cases"))));
            data.at("/cases").forEach(row -> slugs.add(row.at("/slug").asString()));
            next = data.at("/next").isNull() ? null : data.at("/next").asString();
        }
        assertThat(slugs).hasSize(56).doesNotHaveDuplicates();
    }

    @Test
    void aTamperedCursorIsAProblemWithAWayOut() {
        HttpResponse<String> answer = visitor().get("/cases.json?after=AAAAAAAAAAAAAAAA");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).at("/detail").asString()).contains("Begin again");
    }

    @Test
    void anUnchangedListIsNotSentTwice() {
        HttpResponse<String> first = visitor().get("/cases.json?country=NL");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = visitor().get("/cases.json?country=NL", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private String list(String query) {
        HttpResponse<String> answer = visitor().get("/cases" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private int total(String query) {
        return data(query).at("/total").asInt();
    }

    private JsonNode data(String query) {
        return json(visitor().get("/cases.json?" + query));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(Objects.requireNonNull(answer.body()));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
