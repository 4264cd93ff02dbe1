package org.coproduction.platform.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;

/**
 * Languages that people write in and the interface does not speak. Their texts stand in one field more, each cut to the stems of its
 * own language; nobody says in which language they search, so a word is looked for there as each of them would cut it.
 */
final class OtherTongues {
    private static final Map<String, Analyzer> ANALYZERS = Map.of(
            "da", new DanishAnalyzer(),
            "de", new GermanAnalyzer(),
            "es", new SpanishAnalyzer(),
            "fi", new FinnishAnalyzer(),
            "it", new ItalianAnalyzer(),
            "nb", new NorwegianAnalyzer(),
            "nl", new DutchAnalyzer(),
            "pt", new PortugueseAnalyzer(),
            "sv", new SwedishAnalyzer());

    private OtherTongues() {}

    /** The terms of all that a record says in these languages, a stream for each: a language makes one for each document only. */
    static List<TokenStream> streams(String field, Indexed indexed) {
        Map<String, String> texts = new TreeMap<>(indexed.translations());
        if (!indexed.tongue().isEmpty())
            texts.merge(indexed.tongue(), text(indexed), (one, other) -> one + "\n" + other);
        return texts.entrySet().stream()
                .flatMap(text -> Stream.ofNullable(ANALYZERS.get(text.getKey()))
                        .map(analyzer -> analyzer.tokenStream(field, text.getValue())))
                .toList();
    }

    private static String text(Indexed indexed) {
        StringBuilder text = new StringBuilder(said(indexed.title()));
        indexed.passages().forEach(passage -> text.append('\n').append(said(passage)));
        return text.toString();
    }

    private static String said(Bilingual text) {
        return text.in(Language.EN).value();
    }

    /** The terms of a text in each of these languages, those that are the same once. */
    static Set<List<String>> terms(String text) {
        return ANALYZERS.values().stream()
                .map(analyzer -> Analysis.terms(analyzer, text))
                .filter(terms -> !terms.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
