package org.coproduction.cases.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class ComparisonTest {
    private static final String ONE = "slug=burgernet-netherlands";
    private static final String TWO = "slug=whatsapp-neighbourhood-crime-prevention-netherlands";

    @LocalServerPort
    int port;

    private HttpResponse<String> compare(String query) {
        return new Visitor(port).get("/cases/compare" + query);
    }

    @Test
    void nothingChosenSaysHowToChoose() {
        assertThat(compare("").body()).contains("Nothing is chosen yet", "Choose from the list of cases");
    }

    @Test
    void oneCaseAloneIsNoComparison() {
        assertThat(compare("?" + ONE).body()).contains("Only “Burgernet, the Netherlands” is chosen");
    }

    @Test
    void fieldsStandInRowsThatSayWhetherTheyDiffer() {
        String page = compare("?" + ONE + "&slug=" + other()).body();
        assertThat(page)
                .contains("<table class=\"compare\"", "<tr class=\"same\"", "<tr class=\"differs\"", "class=\"only\"");
    }

    @Test
    void anUnknownCaseIsLeftOutAndNamed() {
        assertThat(compare("?" + ONE + "&slug=no-such-case").body())
                .contains("There is no case “no-such-case”. It was left out.");
    }

    @Test
    void moreThanFourAreRefused() {
        HttpResponse<String> answer = compare("?slug=a&slug=b&slug=c&slug=d&slug=e");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("At most 4 cases");
    }

    @Test
    void theSameCaseTwiceCountsOnce() {
        assertThat(compare("?" + ONE + "&" + ONE).body()).contains("Only “Burgernet");
    }

    private static String other() {
        return TWO.substring("slug=".length());
    }
}
