package org.coproduction.cases.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A facet with very many values shows a few of them in the list of cases, and all on a page of its own. */
@CommonsTest
class FacetPageTest {
    @LocalServerPort
    int port;

    @Test
    void aListShowsTheMostFrequentValuesAndLeadsToAll() {
        String list = get("/cases?view=table").body();
        assertThat(list.split("id=\"country-", -1)).hasSize(1 + 6);
        assertThat(list).contains("href=\"/cases/list/country?view=table\"");
    }

    @Test
    void whatIsChosenShowsHoweverRareItIs() {
        assertThat(get("/cases?country=EE").body()).contains("id=\"country-EE\"");
        assertThat(get("/cases").body()).doesNotContain("id=\"country-EE\"");
    }

    @Test
    void allValuesStandFromAToZAsTheReaderSpells() {
        String page = get("/fr/cases/list/country").body();
        assertThat(page.indexOf(">Éthiopie<")).isPositive().isLessThan(page.indexOf(">Kenya<"));
        assertThat(page).contains("href=\"/fr/cases?country=KE\"");
    }

    @Test
    void theyKeepWhatIsChosenAndTheView() {
        String page = get("/cases/list/country?policy=03&view=table").body();
        assertThat(page)
                .contains("href=\"/cases?policy=03&amp;country=NL&amp;view=table\"")
                .contains("href=\"/cases?policy=03&amp;view=table\"");
    }

    @Test
    void questionsStandUnderTheirThemes() {
        assertThat(get("/cases/list/question").body()).contains("<details class=\"part\"", "id=\"question-");
    }

    @Test
    void whereNothingIsLeftThePageSaysSo() {
        assertThat(get("/cases/list/country?q=zzqqxx").body()).contains("No case of this list has a value here.");
    }

    @Test
    void aFacetThatIsNoneIsRefusedInTheReadersLanguage() {
        HttpResponse<String> answer = get("/fr/cases/list/colour");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("pas de filtre de ce nom");
    }

    private HttpResponse<String> get(String address) {
        return new Visitor(port).get(address);
    }
}
