package org.coproduction.platform.search;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.words.Bilingual;

/**
 * A record as the search index sees it.
 *
 * @param kind what it is: {@code case}, {@code question}, {@code theme}, {@code reading}, {@code strategy}
 * @param key identifies it within its kind, usually its slug
 * @param address where its page is, within the site and without language
 * @param title shown in results, weighs most
 * @param passages further text, by falling weight; each in one or two languages
 * @param facets values by facet: {@code country -> [NL, BE]}; only exact values
 * @param numbers what lists are sorted and narrowed by: {@code startYear -> 2004}
 * @param sortText a text that lists are sorted by, usually the title
 * @param line what lists show of it, in a form of its kind's own; empty where they read it elsewhere
 * @param tongue tag of the language of its texts, where that is none of the interface: {@code es}; otherwise empty
 * @param translations what it says in other languages, by tag; it is found by that and shown as before
 */
public record Indexed(
        String kind,
        String key,
        String address,
        Bilingual title,
        List<Bilingual> passages,
        Map<String, List<String>> facets,
        Map<String, Long> numbers,
        String sortText,
        byte[] line,
        String tongue,
        Map<String, String> translations) {
    private static final byte[] NO_LINE = {};

    public Indexed {
        passages = List.copyOf(passages);
        facets = Map.copyOf(facets);
        numbers = Map.copyOf(numbers);
        translations = Map.copyOf(translations);
    }

    /** In a language of the interface. */
    public Indexed(
            String kind,
            String key,
            String address,
            Bilingual title,
            List<Bilingual> passages,
            Map<String, List<String>> facets,
            Map<String, Long> numbers,
            String sortText,
            byte[] line) {
        this(kind, key, address, title, passages, facets, numbers, sortText, line, "", Map.of());
    }

    /** One that lists read elsewhere. */
    public Indexed(
            String kind,
            String key,
            String address,
            Bilingual title,
            List<Bilingual> passages,
            Map<String, List<String>> facets,
            Map<String, Long> numbers,
            String sortText) {
        this(kind, key, address, title, passages, facets, numbers, sortText, NO_LINE);
    }

    /** The same, written in this language. */
    public Indexed in(String language) {
        return new Indexed(
                kind, key, address, title, passages, facets, numbers, sortText, line, language, translations);
    }

    /** The same, found by these translations too. */
    public Indexed translated(Map<String, String> texts) {
        return new Indexed(kind, key, address, title, passages, facets, numbers, sortText, line, tongue, texts);
    }
}
