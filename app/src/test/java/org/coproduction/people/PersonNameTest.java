package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @Test
    void spacesAroundAndWithinAreSetRight() {
        assertThat(PersonName.of("  Ana \u00a0 Silva ")).contains(new PersonName("Ana Silva"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łucja Żółć", "山田 太郎", "O’Brien-Smith, Jr.", "<b>Ana</b>"})
    void aNameMayHaveLettersOfAnyScriptAndSigns(String name) {
        assertThat(PersonName.of(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "123", "Ana\u202eavliS", "Ana\u0000", "Ana\u200bSilva"})
    void whatHasNoLetterOrHasSignsThatNobodySeesIsNoName(String typed) {
        assertThat(PersonName.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"An\u0430 Silva", "\u0391na", "Silv\u03b1"})
    void aWordThatMixesScriptsToLookLikeAnotherIsNoName(String typed) {
        assertThat(PersonName.of(typed)).isEmpty();
    }

    @Test
    void wordsOfANameMayBeOfDifferentScripts() {
        assertThat(PersonName.of("Иван Petrov 山田さん")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Ana Silva, ana-silva", "Łucja Żółć, lucja-zolc", "山田 太郎, shan-tian-tai-lang", "<b>Ana</b>, b-ana-b"})
    void aHandleIsTheNameInPlainLetters(String name, String handle) {
        assertThat(Handle.from(PersonName.of(name).orElseThrow(), 1)).isEqualTo(new Handle(handle));
    }
}
