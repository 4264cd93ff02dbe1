package org.coproduction.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class WrongMethodsTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH", "TRACE", "BREW", "PROPFIND"})
    void aPageTakesNoChangesAndSaysWhatItTakes(String method) {
        for (Language language : Language.values()) {
            for (String address : new String[] {"/cases", "/cases/burgernet-netherlands", "/strategies", "/about"}) {
                HttpResponse<String> answer =
                        new Raw(port).ask(method, language.prefix() + address, "Content-Length: 0");
                Owed.page(
                        answer,
                        405,
                        language,
                        language == Language.EN ? "This cannot be done here" : "Impossible de faire cela ici");
                assertThat(Owed.header(answer, "Allow"))
                        .as(method + " " + address)
                        .contains("GET");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases.json", "/readings.json", "/cases/burgernet-netherlands.json", "/search.json"})
    void aTwinTakesNoChangesAndSaysSoByAProblem(String address) {
        for (String method : new String[] {"PUT", "POST", "DELETE"}) {
            HttpResponse<String> english = new Raw(port).ask(method, address, "Content-Length: 0");
            Owed.problem(english, 405, Language.EN, "not for this kind of request");
            assertThat(Owed.header(english, "Allow")).contains("GET");
            HttpResponse<String> french = new Raw(port).ask(method, "/fr" + address, "Content-Length: 0");
            Owed.problem(french, 405, Language.FR, "pas pour ce type de demande");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/cases",
        "/fr/cases?country=NL&view=map",
        "/cases/burgernet-netherlands",
        "/fr/readings",
        "/strategies",
        "/cases.json",
        "/readings.json",
        "/cases/burgernet-netherlands.json",
        "/questions.json",
        "/fr/nowhere",
        "/cases?page=-1",
        "/cases.json?after=tampered",
        "/robots.txt",
        "/schemas/case.json"
    })
    void headIsGetWithoutItsBody(String address) {
        HttpResponse<String> whole = new Raw(port).get(address);
        HttpResponse<String> head = new Raw(port).ask("HEAD", address);
        assertThat(head.statusCode()).isEqualTo(whole.statusCode());
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "Content-Language", "ETag", "Cache-Control", "Content-Length"})
            assertThat(Owed.header(head, name)).as(name).isEqualTo(Owed.header(whole, name));
        Owed.safety(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/fr/cases", "/strategies", "/cases/burgernet-netherlands", "/cases.json"})
    void optionsNamesTheMethods(String address) {
        HttpResponse<String> answer = new Raw(port).ask("OPTIONS", address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Owed.header(answer, "Allow")).contains("GET", "HEAD").doesNotContain("TRACE", "POST");
        Owed.safety(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases/burgernet-netherlands", "/readings", "/questions", "/strategies"})
    void aPageInAFormatThatDoesNotExistIsNotAcceptable(String address) {
        for (Language language : Language.values()) {
            String there = language.prefix() + (address.equals("/") && language == Language.FR ? "" : address);
            Owed.page(
                    new Visitor(port).get(there, "Accept", "application/xml"),
                    406,
                    language,
                    language == Language.EN ? "Not available in this format" : "Indisponible dans ce format");
            Owed.problem(
                    new Visitor(port).get(there, "Accept", "application/json"),
                    406,
                    language,
                    language == Language.EN ? "ending in .json" : ".json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/cases.json", "/readings.json", "/cases/burgernet-netherlands.json", "/search.json?q=police"})
    void aTwinInAFormatThatDoesNotExistIsNotAcceptable(String address) {
        Owed.problem(
                new Visitor(port).get(address, "Accept", "application/xml"), 406, Language.EN, "not in the format");
        Owed.problem(
                new Visitor(port).get("/fr" + address, "Accept", "application/xml"),
                406,
                Language.FR,
                "pas dans le format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "text/", "*/*;q=x", ";;;", "text/html;q=2"})
    void anAcceptThatCannotBeReadTakesAll(String accept) {
        for (Language language : Language.values())
            Owed.page(new Visitor(port).get(language.prefix() + "/about", "Accept", accept), 200, language, "<h1");
        assertThat(new Visitor(port).get("/cases.json", "Accept", accept).statusCode())
                .isIn(200, 406);
    }
}
