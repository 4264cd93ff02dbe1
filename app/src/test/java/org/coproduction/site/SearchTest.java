package org.coproduction.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@CommonsTest
class SearchTest {
    @LocalServerPort
    int port;

    @Test
    void casesAreFoundAndMarked() {
        HttpResponse<String> answer = new Visitor(port).get("/search?q=burgernet");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<h2 id=\"found-case\">1 case</h2>").contains("<mark>Burgernet</mark>");
    }

    @Test
    void englishTextOnAFrenchPageSaysSo() {
        assertThat(new Visitor(port).get("/fr/search?q=burgernet").body()).contains("<h3 lang=\"en\">");
    }

    @Test
    void aFieldWithoutWordsAsksForThem() {
        assertThat(new Visitor(port).get("/search").body()).contains("Write a word");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        assertThat(new Visitor(port).get("/search?q=zzzzqqqq").body()).contains("Nothing has “zzzzqqqq”");
    }

    @Test
    void theFirstLettersBringSuggestions() {
        HttpResponse<String> answer = new Visitor(port).get("/search/suggest?q=burg");
        assertThat(answer.body()).contains("/cases/burgernet-netherlands").doesNotContain("<html");
    }

    @Test
    void markupThatIsTypedStaysText() {
        HttpResponse<String> answer = new Visitor(port).get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    @Test
    void machinesGetTheSame() {
        HttpResponse<String> answer = new Visitor(port).get("/search.json?q=burgernet");
        assertThat(JsonMapper.shared()
                        .readTree(answer.body())
                        .at("/kinds/0/results/0/address")
                        .asString())
                .endsWith("/cases/burgernet-netherlands");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        HttpResponse<String> answer = new Visitor(port).get("/search.json?q=" + "a".repeat(500));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("up to 24 words");
    }
}
