package org.coproduction.cases.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class CasePageTest {
    @LocalServerPort
    int port;

    private HttpResponse<String> get(String address, String... headers) {
        return new Visitor(port).get(address, headers);
    }

    private String page(String address) {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    @Test
    void aClaimLeadsToItsNumberedSource() {
        assertThat(page("/cases/burgernet-netherlands"))
                .contains("<a href=\"#s1\" aria-label=\"Source 1\">1</a>", "<li id=\"s1\">");
    }

    @Test
    void outcomesSayTheirDirectionInWords() {
        assertThat(page("/cases/burgernet-netherlands"))
                .contains(
                        "<span class=\"outcome mixed\">Mixed</span>",
                        "<span class=\"outcome negative\">Negative</span>");
    }

    @Test
    void theFrenchPageMarksEnglishContent() {
        assertThat(page("/fr/cases/burgernet-netherlands"))
                .contains("<h1 lang=\"en\">Burgernet, the Netherlands</h1>", "Qui fait quoi", "Pays-Bas");
    }

    @Test
    void theEnglishPageMarksNothing() {
        assertThat(page("/cases/burgernet-netherlands")).contains("<h1>Burgernet, the Netherlands</h1>");
    }

    @Test
    void questionsComeWithTheReason() {
        assertThat(page("/cases/burgernet-netherlands"))
                .contains(
                        "/questions/steps-to-institution",
                        "A local trial was evaluated, piloted in nine municipalities");
    }

    @Test
    void similarCasesSayWhyTheyAreSimilar() {
        assertThat(page("/cases/burgernet-netherlands"))
                .contains("Similar cases")
                .contains("same policy area");
    }

    @Test
    void theCountOfParticipantsComesWithItsNote() {
        assertThat(page("/cases/burgernet-netherlands"))
                .contains("1,400,000 registered participants nationwide, reference date November 2014");
    }

    @Test
    void searchEnginesReadTheCaseAsLinkedData() {
        String page = page("/cases/burgernet-netherlands");
        int from = page.indexOf("application/ld+json\">") + "application/ld+json\">".length();
        JsonNode data = JsonMapper.shared().readTree(page.substring(from, page.indexOf("</script>", from)));
        assertThat(data.path("headline").asString()).isEqualTo("Burgernet, the Netherlands");
        assertThat(data.path("temporalCoverage").asString()).isEqualTo("2004/..");
        assertThat(data.path("citation").size()).isPositive();
    }

    @Test
    void aReaderWhoCameFromAListGoesOnInIt() {
        assertThat(page("/cases/burgernet-netherlands?from=country%3DNL"))
                .contains("Back to the list", "/cases?country=NL", "?from=country%3DNL");
    }

    @Test
    void aListThatCannotBeIsPassedOver() {
        assertThat(page("/cases/burgernet-netherlands?from=sort%3Dsideways%26%25%25"))
                .doesNotContain("Back to the list");
    }

    @Test
    void aSmallMapShowsThePlace() {
        assertThat(page("/cases/burgernet-netherlands"))
                .contains("Where the case takes place: Nieuwegein.", "class=\"spot\"");
    }

    @Test
    void theTwinHoldsTheCaseItsVersionAndLinks() {
        HttpResponse<String> answer = get("/cases/burgernet-netherlands.json");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        JsonNode twin = JsonMapper.shared().readTree(answer.body());
        assertThat(twin.at("/case/slug").asString()).isEqualTo("burgernet-netherlands");
        assertThat(twin.at("/version/number").intValue()).isPositive();
        assertThat(twin.at("/links/permanent").asString()).endsWith("/cases/burgernet-netherlands/versions/1");
    }

    @Test
    void theTwinIsNotSentAgainWhileItIsTheSame() {
        String tag = get("/cases/burgernet-netherlands.json")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(get("/cases/burgernet-netherlands.json", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {".bib", ".ris", ".csl.json"})
    void theCitationComesInTheFormatsOfReferenceManagers(String extension) {
        HttpResponse<String> answer = get("/cases/burgernet-netherlands" + extension);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Burgernet, the Netherlands", "/versions/1");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("burgernet-netherlands-v1" + extension);
    }

    @Test
    void thePreviewIsAPicture() {
        HttpResponse<String> answer = get("/cases/burgernet-netherlands.png");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void headAnswersWithoutABody() {
        HttpResponse<String> answer = new Visitor(port)
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/cases/burgernet-netherlands"))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void anUnknownCaseIsNotFoundAndTheReaderIsToldWhatToDo() {
        HttpResponse<String> answer = get("/fr/cases/no-such-case", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("no-such-case", "liste des cas").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/..%2F..%2Fetc%2Fpasswd",
                "/cases/%00",
                "/cases/a%00b",
                "/cases/Burgernet",
                "/cases/%3Cscript%3E",
                "/cases/burgernet-netherlands/versions/0",
                "/cases/burgernet-netherlands/versions/999999999999",
                "/cases/burgernet-netherlands/versions/1..",
                "/cases/burgernet-netherlands/versions/..",
                "/cases/burgernet-netherlands/versions/x..y",
                "/cases/no-such-case.json",
                "/cases/no-such-case.png",
                "/cases/no-such-case/versions"
            })
    void whatCannotBeACaseIsRefusedCleanly(String address) {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "<script>alert", "at org.");
    }

    @Test
    void aNameOfTenKilobytesIsRefusedCleanly() {
        assertThat(get("/cases/" + "x".repeat(10_000)).statusCode()).isIn(400, 404, 414, 431);
    }
}
