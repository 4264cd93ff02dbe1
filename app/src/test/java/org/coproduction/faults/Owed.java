package org.coproduction.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.coproduction.platform.words.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer owes its reader, however bad the request was. */
final class Owed {
    private static final Pattern OUR_INSIDES = Pattern.compile(
            "\\tat [a-z]|[A-Z]\\w+Exception|[Tt]omcat|\\borg\\.(springframework|coproduction|apache|postgresql)"
                    + "|\\bjava\\.(lang|util)|jakarta\\.servlet|SQLState");

    private Owed() {}

    /** A page with this status that says so in the reader's language and leads on. */
    static void page(HttpResponse<String> answer, int status, Language language, String telling) {
        safety(answer);
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(header(answer, "Content-Language")).isEqualTo(language.tag());
        assertThat(plain(answer.body()))
                .contains("<html lang=\"" + language.tag() + "\"", telling, "href=\"" + language.prefix() + "/cases\"");
    }

    /** A problem of RFC 9457 with this status, for programs, in the reader's language too. */
    static void problem(HttpResponse<String> answer, int status, Language language, String telling) {
        safety(answer);
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "Content-Language")).isEqualTo(language.tag());
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("about:blank");
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(plain(problem.path("detail").asString())).contains(telling);
    }

    /** The headers that stand on every answer, and no word of how the site is built. */
    static void safety(HttpResponse<String> answer) {
        String address = answer.uri().toString();
        assertThat(header(answer, "Content-Security-Policy")).as(address).startsWith("default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).as(address).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).as(address).isNotEmpty();
        assertThat(answer.headers().firstValue("Server")).as(address).isEmpty();
        assertThat(OUR_INSIDES.matcher(answer.body()).find())
                .as("insides of the site in what %s answers: %s", address, answer.body())
                .isFalse();
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Unbreakable spaces as ordinary ones, so that tests can be read. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
