package org.coproduction.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CommonsTest
class BadQueriesTest {
    private static final String TOO_LONG = "a".repeat(1 << 20);

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /cases?page=1000000000000           | Pages count from 1           | Les pages se comptent de 1
            /cases?page=-1                      | Pages count from 1           | Les pages se comptent de 1
            /cases?page=0                       | Pages count from 1           | Les pages se comptent de 1
            /cases?page=NaN                     | Pages count from 1           | Les pages se comptent de 1
            /cases?page=1&page=2                | gives “page” more than once  | « page » plusieurs fois
            /cases?q=one&q=two                  | gives “q” more than once     | « q » plusieurs fois
            /readings?style=apa&style=mla       | gives “style” more than once | « style » plusieurs fois
            /cases?country=XX                   | “XX” is not a value          | « XX » n’est pas une valeur
            /cases?policy=99.9                  | “99.9” is not a value        | « 99.9 » n’est pas une valeur
            /cases?strategy=magic               | “magic” is not a value       | « magic » n’est pas une valeur
            /cases?outcome=trust:sideways       | “trust:sideways” is not      | « trust:sideways » n’est pas
            /cases?view=globe                   | list, map and table          | list, map et table
            /cases?sort=luck                    | cannot be sorted by “luck”   | ne se trient pas par « luck »
            /cases?from=99999                   | “99999” is not a year        | « 99999 » n’est pas une année
            /cases?to=-5                        | “-5” is not a year           | « -5 » n’est pas une année
            /cases?from=NaN                     | “NaN” is not a year          | « NaN » n’est pas une année
            /cases?from=2010&to=1990            | 2010 comes after 1990        | 2010 vient après 1990
            /cases/download?from=2010&to=1990   | 2010 comes after 1990        | 2010 vient après 1990
            /cases.csv?country=XX               | “XX” is not a value          | « XX » n’est pas une valeur
            /strategies?country=XX              | “XX” is not a value          | « XX » n’est pas une valeur
            /strategies/peer-support?after=zzzz | was not given out            | n’a pas été donné
            /readings?after=tampered            | no longer known              | n’est plus connu
            /readings?theme=NaN                 | by its number                | par son numéro
            /readings?theme=-1                  | by its number                | par son numéro
            /readings?type=poem                 | is not known                 | est inconnu
            /readings?decade=1000000000000      | by its first year            | par sa première année
            /readings?question=../x             | cannot be a question         | ne peut être une question
            /readings?sort=luck                 | can be sorted by             | se trient par
            /readings?style=../../x             | no citation style            | pas de style de citation
            /readings/alford1998?style=%00      | no citation style            | pas de style de citation
            /cases/compare?slug=a&slug=b&slug=c&slug=d&slug=e | At most 4 cases | Au plus 4 cas
            """)
    void isRefusedWithWhatToDo(String address, String english, String french) {
        Owed.page(get(Language.EN, address), 400, Language.EN, english);
        Owed.page(get(Language.FR, address), 400, Language.FR, french);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /cases.json?after=AAAAAAAAAAAAAAAA | was not given out          | n’a pas été donné
            /cases.json?after=%2e%2e%2f        | was not given out          | n’a pas été donné
            /cases.json?after=NaN              | was not given out          | n’a pas été donné
            /cases.json?size=-1                | a number from 1 to 100     | un nombre de 1 à 100
            /cases.json?size=1000000000000     | a number from 1 to 100     | un nombre de 1 à 100
            /cases.json?country=XX             | “XX” is not a value        | « XX » n’est pas une valeur
            /cases/download.json?country=XX    | “XX” is not a value        | « XX » n’est pas une valeur
            /strategies.json?country=XX        | “XX” is not a value        | « XX » n’est pas une valeur
            /readings.json?after=AAAAAAAAAAAA  | no longer known            | n’est plus connu
            /readings.json?theme=NaN           | by its number              | par son numéro
            /readings.csl.json?type=poem       | is not known               | est inconnu
            """)
    void aProgramIsToldByAProblem(String address, String english, String french) {
        Owed.problem(get(Language.EN, address), 400, Language.EN, english);
        Owed.problem(get(Language.FR, address), 400, Language.FR, french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/readings"})
    void aCursorTiedToOneQueryIsNotTakenForAnother(String list) {
        HttpResponse<String> first = get(Language.EN, list + ".json" + (list.equals("/cases") ? "?size=5" : ""));
        String next = first.body().replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
        String cursor = next.replaceAll(".*after=([^&]*).*", "$1");
        assertThat(cursor).matches("[A-Za-z0-9_-]{8,}");
        char last = cursor.charAt(cursor.length() - 3);
        String changed = cursor.substring(0, cursor.length() - 3) + (last == 'A' ? 'B' : 'A') + "AA";
        for (String bad : new String[] {changed, cursor.substring(1), cursor + "AAAA"})
            assertThat(get(Language.EN, list + ".json?after=" + bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
        assertThat(get(Language.EN, list + ".json?q=citizens&after=" + cursor).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?lang=xx&lang=%2e%2e",
        "/cases?country=&country=&page=&view=&sort=&from=&to=",
        "/cases?from=0&to=9999",
        "/cases?q=%22%28%2A%3A%5E~%5B",
        "/search?q=%22%28%2A%3A%5E~%5B",
        "/search?q=%F0%9F%98%80%00%E2%80%AE",
        "/readings?q=%22%28%2A%3A%5E~%5B",
        "/cases/compare",
        "/cases/compare?slug=burgernet-netherlands",
        "/cases/compare?slug=burgernet-netherlands&slug=burgernet-netherlands",
        "/cases/compare?slug=no-such-case&slug=%2e%2e%2f",
        "/citation-styles?q=%00"
    })
    void whatIsOnlyOddIsAnswered(String address) {
        for (Language language : Language.values()) Owed.page(get(language, address), 200, language, "<h1");
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?q=%zz",
        "/cases?q=%",
        "/cases?q=%ff%fe",
        "/cases?q=%c3%28",
        "/search?q=%ed%a0%80",
        "/readings?q=%E2%82",
        "/cases?%ff=1",
        "/cases?unknown=1&=&&&",
        "/cases?country=%zz&country=NL"
    })
    void whatCannotBeDecodedGetsAPage(String address) {
        for (Language language : Language.values()) {
            HttpResponse<String> answer = new Raw(port).get(language.prefix() + address);
            assertThat(answer.statusCode()).as(address).isIn(200, 400);
            Owed.page(answer, answer.statusCode(), language, "<h1");
        }
    }

    @Test
    void twoHundredFacetsAtOnceAreAnsweredOrRefused() {
        for (Language language : Language.values()) {
            Owed.page(get(language, "/cases?" + repeated(200, "country=NL")), 200, language, "<h1");
            Owed.page(get(language, "/strategies?" + repeated(200, "country=NL")), 200, language, "<h1");
            Owed.page(
                    get(language, "/cases?" + repeated(400, "country=NL")),
                    400,
                    language,
                    language == Language.EN ? "up to 300 filter values" : "jusqu’à 300 valeurs de filtre");
            String themes = IntStream.rangeClosed(1, 200)
                    .mapToObj(number -> "theme=" + number)
                    .collect(Collectors.joining("&"));
            Owed.page(
                    get(language, "/readings?" + themes),
                    400,
                    language,
                    language == Language.EN ? "More than 60 values" : "Plus de 60 valeurs");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?q=", "/cases.json?after=", "/readings?theme=", "/search?q="})
    void aQueryOfAMegabyteIsTooLongAndTheConnectionCloses(String address) {
        String received = new Raw(port).sent("GET " + address + TOO_LONG + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(received)
                .startsWith("HTTP/1.1 414 ")
                .contains(
                        "Content-Security-Policy: default-src 'none'",
                        "The address is too long",
                        "L’adresse est trop longue")
                .doesNotContain("\tat ", "Exception");
        assertThat(get(Language.EN, "/about").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatCannotBeReadIsAnsweredInBothLanguages() {
        for (String address : new String[] {"/cases?q=\u00ff", "/fr/cases?q=\u0001"})
            assertThat(new Raw(port).get(address).body())
                    .as(address)
                    .contains("This address cannot be read", "<div lang=\"fr\">", "Cette adresse est illisible");
    }

    @Test
    void aHeaderOfAMegabyteIsTooLargeAndTheConnectionCloses() {
        for (Language language : Language.values()) {
            String received = new Raw(port)
                    .sent("GET " + language.prefix() + "/cases HTTP/1.1\r\nHost: localhost\r\nCookie: a=" + TOO_LONG
                            + "\r\n\r\n");
            assertThat(received)
                    .startsWith("HTTP/1.1 431 ")
                    .contains("<html lang=\"" + language.tag() + "\"")
                    .contains(language == Language.EN ? "Too much was sent along" : "La demande transporte trop")
                    .doesNotContain("\tat ", "Exception");
        }
    }

    private static String repeated(int times, String pair) {
        return String.join("&", java.util.Collections.nCopies(times, pair));
    }

    private HttpResponse<String> get(Language language, String address) {
        return new Visitor(port).get(language.prefix() + address);
    }
}
