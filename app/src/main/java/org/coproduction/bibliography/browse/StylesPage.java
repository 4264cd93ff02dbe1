package org.coproduction.bibliography.browse;

import java.util.List;
import org.coproduction.bibliography.CitationStyle;

/**
 * Citation styles by title.
 *
 * @param found how many have these words; {@code styles} are the first of them
 */
public record StylesPage(String words, int total, int found, List<Style> styles) {
    static final int SHOWN = 100;

    public record Style(String name, String title) {}

    static StylesPage of(String words, StyleCatalogue catalogue) {
        List<StyleCatalogue.NamedStyle> found = words.isEmpty() ? List.of() : catalogue.with(words);
        return new StylesPage(
                words,
                catalogue.size(),
                found.size(),
                found.stream()
                        .limit(SHOWN)
                        .map(style -> new Style(style.name(), style.title()))
                        .toList());
    }

    public List<CitationStyle> common() {
        return CitationStyle.COMMON;
    }

    public int shown() {
        return SHOWN;
    }
}
