package org.coproduction.cases.practice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/**
 * Which strategies an account may speak of: those that share words with it which few strategies have. It is a hint for an
 * editor, who decides; so the beginnings of words will do, in either language.
 */
@Component
class StrategyHints {
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final int STEM = 6;
    private static final int MOST = 4;
    private static final double LEAST = 0.5;

    private final Map<Term, Set<String>> stems = new HashMap<>();
    private final Map<String, Integer> strategiesWith = new HashMap<>();

    StrategyHints(Vocabulary vocabulary) {
        for (Term term : vocabulary.terms(Coded.STRATEGY)) {
            Set<String> own = new HashSet<>(stems(term.label()));
            Bilingual definition = term.definition();
            if (definition != null) own.addAll(stems(definition));
            stems.put(term, own);
            own.forEach(stem -> strategiesWith.merge(stem, 1, Integer::sum));
        }
    }

    List<Term> in(AccountText text) {
        Set<String> said = new HashSet<>();
        text.answers().values().forEach(answer -> said.addAll(stems(answer)));
        Map<Term, Double> weights = new HashMap<>();
        stems.forEach((term, own) -> weights.put(term, weight(own, said)));
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .sorted(Map.Entry.<Term, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().key()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double weight(Set<String> own, Set<String> said) {
        return own.stream()
                .filter(said::contains)
                .mapToDouble(stem -> 1.0 / strategiesWith.getOrDefault(stem, 1))
                .sum();
    }

    private static Set<String> stems(Bilingual text) {
        Set<String> stems = new HashSet<>();
        if (text.en() != null) stems.addAll(stems(text.en()));
        if (text.fr() != null) stems.addAll(stems(text.fr()));
        return stems;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> stems.add(
                        word.group().substring(0, Math.min(word.group().length(), STEM))));
        return stems;
    }
}
