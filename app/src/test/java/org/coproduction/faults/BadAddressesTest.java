package org.coproduction.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class BadAddressesTest {
    private static final String BURGERNET = "/cases/burgernet-netherlands";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /de/cases                     | There is no such page              | Cette page n’existe pas
            /EN/cases                     | There is no such page              | Cette page n’existe pas
            /cases/no-such-case           | There is no case “no-such-case”    | Il n’y a pas de cas « no-such-case »
            /cases/no-such-case/versions  | There is no case “no-such-case”    | Il n’y a pas de cas « no-such-case »
            /cases/Burgernet              | There is no case “Burgernet”       | Il n’y a pas de cas « Burgernet »
            /readings/nobody1900          | There is no reading                | Il n’y a pas de lecture
            /questions/no-such-question   | There is no question               | Il n’y a pas de question
            /themes/0                     | There is no such theme             | Ce thème n’existe pas
            /themes/-1                    | There is no such theme             | Ce thème n’existe pas
            /themes/1000000000000         | There is no such theme             | Ce thème n’existe pas
            /strategies/no-such-strategy  | There is no strategy               | Il n’y a pas de stratégie
            /places/XX                    | There is no country                | Il n’y a pas de pays
            /cases?page=499               | There is no page 499               | Cette liste n’a pas de page 499
            """)
    void whatIsNotThereIsNotFoundWithAWayOn(String address, String english, String french) {
        Owed.page(get(Language.EN, address), 404, Language.EN, english);
        Owed.page(get(Language.FR, address), 404, Language.FR, french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /cases/no-such-case.json     | There is no case “no-such-case” | Il n’y a pas de cas « no-such-case »
            /readings/nobody1900.json    | There is no reading             | Il n’y a pas de lecture
            /questions/no-question.json  | There is no question            | Il n’y a pas de question
            /nowhere.json                | The address may be mistyped     | L’adresse contient peut-être une faute
            """)
    void aProgramIsToldByAProblem(String address, String english, String french) {
        Owed.problem(get(Language.EN, address), 404, Language.EN, english);
        Owed.problem(get(Language.FR, address), 404, Language.FR, french);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "999", "999999999999", "NaN", "1..999", "..", "1..", "a..b", "1...1"})
    void aVersionThatIsNotThereIsNotFound(String version) {
        Owed.page(get(Language.EN, BURGERNET + "/versions/" + version), 404, Language.EN, "has no such version");
        Owed.page(get(Language.FR, BURGERNET + "/versions/" + version), 404, Language.FR, "n’a pas cette version");
    }

    @ParameterizedTest
    @EnumSource
    void aVersionBesideItselfSaysThatNothingDiffers(Language language) {
        var answer = get(language, BURGERNET + "/versions/1..1");
        Owed.page(
                answer,
                200,
                language,
                language == Language.EN ? "These two versions say the same" : "Ces deux versions disent la même chose");
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/../../../etc/passwd",
        "/cases/..%2f..%2fetc%2fpasswd",
        "/cases/%2e%2e%2f%2e%2e%2fetc",
        "/cases/%2e%2e/%2e%2e/etc/passwd",
        "/cases/%252e%252e%252fetc",
        "/cases/%00",
        "/cases/burgernet-netherlands%00",
        "/cases/%ff%fe",
        "/cases/%c0%af",
        "/readings/..%5c..%5cetc",
        "/readings/%00",
        "/questions/%2e%2e%2f",
        "/strategies/%00",
        "/places/%2e%2e%2fNL",
        "/themes/%00",
        "/assets/x/../../commons.css",
        "/assets/%2e%2e/%2e%2e/application.properties",
        "/webjars/..%2f..%2fapplication.properties",
        "/%zz",
        "/cases/burgernet-netherlands;x=%"
    })
    void anAddressThatWouldClimbOrBreakOffGetsAPage(String address) {
        for (Language language : Language.values()) {
            var answer = new Raw(port).get(language.prefix() + address);
            assertThat(answer.statusCode()).as(address).isIn(400, 404);
            Owed.page(answer, answer.statusCode(), language, language == Language.EN ? "Where to go" : "Où aller");
        }
    }

    @ParameterizedTest
    @CsvSource({"/cases/", "/readings/", "/questions/", "/strategies/", "/places/", "/themes/"})
    void aNameOfSixKilobytesIsNotRepeatedInFull(String folder) {
        for (Language language : Language.values()) {
            var answer = get(language, folder + "x".repeat(6_000));
            Owed.page(answer, 404, language, language == Language.EN ? "There is no" : "n’");
            assertThat(answer.body().replaceAll("(href|content|value)=\"[^\"]*\"", ""))
                    .doesNotContain("x".repeat(200));
        }
    }

    @Test
    void aNameOfTenKilobytesIsTooLong() {
        Owed.page(new Raw(port).get("/cases/" + "x".repeat(10_000)), 414, Language.EN, "The address is too long");
    }

    private HttpResponse<String> get(Language language, String address) {
        return new Visitor(port).get(language.prefix() + address);
    }
}
