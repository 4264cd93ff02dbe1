package org.coproduction.platform.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.platform.words.Language;

/**
 * Which words of a language a search means. A word is cut to its stem only if it begins as one of those sought does, and
 * only once.
 */
final class MeantWords {
    private static final int PLAIN = 128;

    private final Language language;
    private final boolean similar;
    private final Set<String> terms = new HashSet<>();
    private final List<String> starts;
    private final BitSet initials = new BitSet(PLAIN);
    private final Map<String, Boolean> known = new HashMap<>();

    MeantWords(SearchWords words, boolean similar, Language language) {
        this.language = language;
        this.similar = similar;
        for (SearchWords.Part part : words.parts()) {
            terms.addAll(Analysis.terms(Analysis.of(language), part.text()));
        }
        starts = words.typing()
                ? Analysis.terms(Analysis.WHOLE, words.parts().getLast().text())
                : List.of();
        terms.forEach(term -> initials.set(term.charAt(0)));
        starts.forEach(start -> initials.set(start.charAt(0)));
    }

    /** @param word a word as it stands in a text */
    boolean has(String word) {
        return candidate(word) && known.computeIfAbsent(word, this::looked);
    }

    /** Letters with accents and what follows an apostrophe are looked at closely. */
    private boolean candidate(String word) {
        char initial = word.charAt(0);
        return initial >= PLAIN
                || initials.get(Character.toLowerCase(initial))
                || word.indexOf('\'') >= 0
                || word.indexOf('’') >= 0;
    }

    private boolean looked(String word) {
        return Analysis.terms(Analysis.of(language), word).stream().anyMatch(this::meant) || begins(word);
    }

    private boolean meant(String term) {
        return terms.contains(term) || similar && terms.stream().anyMatch(typed -> Slips.within(typed, term));
    }

    private boolean begins(String word) {
        if (starts.isEmpty()) return false;
        List<String> whole = Analysis.terms(Analysis.WHOLE, word);
        return starts.stream().anyMatch(start -> whole.stream().anyMatch(other -> other.startsWith(start)));
    }
}
