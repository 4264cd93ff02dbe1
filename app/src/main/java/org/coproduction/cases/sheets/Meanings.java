package org.coproduction.cases.sheets;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.CountryNames;
import org.coproduction.platform.words.Language;

/** Coded values by what people write for them: the code, or the label in either language, however it is spaced or capitalised. */
final class Meanings {
    private final Map<Coded, Map<String, String>> codes = new EnumMap<>(Coded.class);
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, Integer> themes = new HashMap<>();
    private final Map<String, Finding> findings = new HashMap<>();

    /** What an outcome is about, and which way it points. */
    record Finding(String dimension, String direction) {}

    private Meanings() {}

    static Meanings of(Vocabulary vocabulary, Agenda agenda) {
        Meanings meanings = new Meanings();
        for (Coded kind : Coded.values()) {
            Map<String, String> of = new HashMap<>();
            for (Term term : vocabulary.terms(kind)) names(term, of);
            meanings.codes.put(kind, of);
        }
        for (String code : Locale.getISOCountries()) {
            for (Language language : Language.values())
                meanings.countries.put(normal(CountryNames.in(language, code)), code);
        }
        for (String code : Locale.getISOCountries()) meanings.countries.put(normal(code), code);
        for (Theme theme : agenda.themes()) {
            meanings.themes.put(Integer.toString(theme.number()), theme.number());
            both(theme.title(), name -> meanings.themes.put(name, theme.number()));
        }
        Map<String, String> directions = meanings.codes.getOrDefault(Coded.OUTCOME_DIRECTION, Map.of());
        meanings.codes
                .getOrDefault(Coded.OUTCOME_DIMENSION, Map.of())
                .forEach((name, dimension) -> directions.forEach(
                        (way, direction) -> meanings.findings.put(name + way, new Finding(dimension, direction))));
        return meanings;
    }

    private static void names(Term term, Map<String, String> of) {
        both(term.label(), name -> of.putIfAbsent(name, term.key()));
        of.put(normal(term.key()), term.key());
        // a spreadsheet takes 03.1 for a number and keeps 3.1
        if (term.kind() == Coded.POLICY_AREA) of.putIfAbsent(normal(term.key()).replaceFirst("^0", ""), term.key());
    }

    private static void both(Bilingual label, Consumer<String> sink) {
        for (Language language : Language.values())
            sink.accept(normal(label.in(language).value()));
    }

    Optional<String> coded(Coded kind, String written) {
        return Optional.ofNullable(codes.getOrDefault(kind, Map.of()).get(normal(written)));
    }

    Optional<String> country(String written) {
        return Optional.ofNullable(countries.get(normal(written)));
    }

    Optional<Integer> theme(String written) {
        return Optional.ofNullable(themes.get(normal(written)));
    }

    /** {@code trust positive}, {@code Confiance: positif}. */
    Optional<Finding> finding(String written) {
        return Optional.ofNullable(findings.get(normal(written)));
    }

    /** Letters and digits alone, small and without accents. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
