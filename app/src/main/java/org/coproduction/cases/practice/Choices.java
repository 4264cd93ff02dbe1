package org.coproduction.cases.practice;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Alphabet;

/** What the form of an account lets choose from, in the reader's language and its order. */
public record Choices(List<Choice> languages, List<Choice> countries, List<Choice> areas) {
    public record Choice(String value, String label) {}

    static Choices of(Vocabulary vocabulary, Here here) {
        return new Choices(
                sorted(
                        Arrays.stream(Locale.getISOLanguages())
                                .map(code -> new Choice(code, language(code, here)))
                                .filter(choice -> !choice.label().equals(choice.value())),
                        here),
                sorted(Arrays.stream(Locale.getISOCountries()).map(code -> new Choice(code, here.country(code))), here),
                vocabulary.terms(Coded.POLICY_AREA).stream()
                        .map(term ->
                                new Choice(term.key(), here.text(term.label()).value()))
                        .toList());
    }

    static String language(String code, Here here) {
        return ULocale.getDisplayLanguage(code, here.language().icu());
    }

    private static List<Choice> sorted(Stream<Choice> choices, Here here) {
        return choices.sorted(Comparator.comparing(Choice::label, Alphabet.of(here.language())))
                .toList();
    }
}
