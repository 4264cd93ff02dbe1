package org.coproduction.platform.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final List<Object> NUMBERS = List.of(0, 1, 2, 3, 11, 1_000, 1_000_000, 12_345_678L);
    private final Words words = new Words();

    @Test
    void everyTextIsSaidAsTheMessageFormatOfIcuSaysIt() {
        for (Language language : Language.values()) {
            assertThat(words.keys(language)).allSatisfy(key -> {
                String text = words.pattern(language, key);
                for (Object number : NUMBERS) assertSame(text, language, number, number, number, number, number);
            });
        }
    }

    @Test
    void wordsStandWhereTheirPlaceIs() {
        assertThat(said("From {1} to {0}", "Ghent", "Delft")).isEqualTo("From Delft to Ghent");
    }

    @Test
    void aPluralMayHoldOtherArguments() {
        String text = "{1, plural, =0 {nobody in {0}} one {# person in {0}} other {# people in {0}}}";
        for (int number = 0; number < 3; number++) assertSame(text, Language.EN, "Leuven", number);
    }

    @Test
    void whatIsRareIsLeftToIcu() {
        assertSame("{0, number, percent} of {1, select, a {apples} other {pears}}", Language.FR, 0.25, "a");
    }

    @Test
    void aFractionIsWrittenAsItsLanguageDoes() {
        assertSame("{0}", Language.FR, 2.5);
    }

    @Test
    void aPluralWithoutANumberIsAFault() {
        assertThatThrownBy(() -> said("{0, plural, one {#} other {#}}", "many"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String said(String text, Object... arguments) {
        return Message.of(text, Language.EN).with(arguments);
    }

    private static void assertSame(String text, Language language, Object... arguments) {
        assertThat(Message.of(text, language).with(arguments))
                .isEqualTo(new MessageFormat(text, language.icu()).format(arguments));
    }
}
