package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTongueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | We pay their travel, and that alone kept half of them.
        FR | Nous avons écrit à tous, mais les parents ne sont pas venus.
        DE | Wir fragen sie einmal im Jahr, und das ist nicht viel.
        ES | Hay que preguntar a los vecinos, pero no se hace.
        PT | Há que perguntar aos vizinhos, mas não se faz em muitos casos.
        IT | Noi paghiamo il viaggio, ma non è sempre la soluzione.
        NL | Wij vragen het ze elk jaar, maar dat is niet genoeg.
        SV | Vi frågar dem och det är inte mycket, men de är nöjda.
        FI | Me kysymme kerran vuodessa, mutta se ei ole kaikki, ja he ovat iloisia.
        PL | To jest dobre, ale nie dla nas i nie od razu.
        AR | نسألهم مرة في السنة
        ZH | 我们每年问一次
        JA | 私たちは毎年たずねます
        """)
    void itIsKnownByItsLettersOrItsSmallWords(Tongue tongue, String text) {
        assertThat(WrittenTongue.of(text)).contains(tongue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Merci !", "12 + 3", "https://example.org", "Burgernet"})
    void whatIsTooShortCouldBeAny(String text) {
        assertThat(WrittenTongue.of(text)).isEmpty();
    }
}
