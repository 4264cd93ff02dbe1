package org.coproduction.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that has not changed is not sent again; one that would look different is. */
@CommonsTest
class PageTagsTest {
    @LocalServerPort
    int port;

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() {
        HttpResponse<String> again = get("/cases", "If-None-Match", tag(get("/cases")));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void otherColoursAreAnotherPage() {
        String tag = tag(get("/cases"));
        assertThat(get("/cases", "If-None-Match", tag, "Cookie", "theme=dark").statusCode())
                .isEqualTo(200);
        assertThat(get("/cases").headers().allValues("Vary"))
                .anySatisfy(header -> assertThat(header).containsIgnoringCase("cookie"));
    }

    @Test
    void theOtherLanguageIsAnotherPage() {
        assertThat(tag(get("/fr/cases"))).isNotEqualTo(tag(get("/cases")));
    }

    @Test
    void anErrorHasNoTag() {
        assertThat(get("/nowhere").headers().firstValue("ETag")).isEmpty();
    }

    private HttpResponse<String> get(String address, String... headers) {
        return new Visitor(port).get(address, headers);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
