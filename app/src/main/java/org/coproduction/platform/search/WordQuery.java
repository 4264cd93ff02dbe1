package org.coproduction.platform.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.coproduction.platform.words.Language;

/**
 * Words as queries: one that says what matches, one that also ranks.
 *
 * @param similar whether words that differ by a slip of the keyboard match too
 * @param otherTongues whether anything is written in other languages than those of the interface
 */
record WordQuery(SearchWords words, boolean similar, boolean otherTongues) {
    private static final float TITLE = 4;
    private static final float LEAD = 1.5f;
    private static final float START = 2;
    private static final float SIMILAR = 0.3f;
    private static final int EXPANSIONS = 30;

    Query matching() {
        return each(false);
    }

    Query ranking() {
        return each(true);
    }

    /** Letters that may differ in a word of this length. */
    static int slips(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }

    /** A part of what was typed, as each language has it; none where it only joins words. */
    private record Spelt(SearchWords.Part part, Map<Language, List<String>> terms) {
        static Spelt of(SearchWords.Part part) {
            Map<Language, List<String>> terms = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                List<String> own = Analysis.terms(Analysis.of(language), part.text());
                if (!own.isEmpty()) terms.put(language, own);
            }
            return new Spelt(part, terms);
        }

        boolean stops() {
            return terms.size() < Language.values().length;
        }
    }

    private Query each(boolean ranked) {
        List<Spelt> parts = words.parts().stream().map(Spelt::of).toList();
        Spelt unfinished = words.typing() ? parts.getLast() : null;
        List<Spelt> telling = parts.stream()
                .filter(part -> part == unfinished || !part.stops())
                .toList();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Spelt part : telling.isEmpty() ? parts : telling) {
            Query found = found(part, part == unfinished);
            if (!(found instanceof MatchNoDocsQuery) || telling.isEmpty()) all.add(found, Occur.MUST);
            if (ranked) boosts(part).forEach(boost -> all.add(boost, Occur.SHOULD));
        }
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery() : query;
    }

    private Query found(Spelt spelt, boolean unfinished) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        spelt.terms().forEach((language, terms) -> {
            any.add(query(Fields.text(language), terms), Occur.SHOULD);
            if (similar && terms.size() == 1) similar(Fields.text(language), terms.getFirst(), any);
        });
        if (otherTongues)
            for (List<String> terms : OtherTongues.terms(spelt.part().text()))
                any.add(query(Fields.OTHER, terms), Occur.SHOULD);
        if (unfinished) {
            for (String start : Analysis.terms(Analysis.WHOLE, spelt.part().text())) {
                any.add(new BoostQuery(start(start), START), Occur.SHOULD);
            }
        }
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery() : query;
    }

    private static Query start(String word) {
        int cut = Math.min(word.length(), Analysis.LONGEST_START);
        return new TermQuery(new Term(Fields.START, word.substring(0, cut)));
    }

    private static void similar(String field, String term, BooleanQuery.Builder any) {
        int slips = slips(term.length());
        if (slips == 0) return;
        Query close = new FuzzyQuery(new Term(field, term), slips, 1, EXPANSIONS, true);
        any.add(new BoostQuery(close, SIMILAR), Occur.SHOULD);
    }

    private static List<Query> boosts(Spelt spelt) {
        List<Query> boosts = new ArrayList<>();
        spelt.terms().forEach((language, terms) -> {
            boosts.add(new BoostQuery(query(Fields.title(language), terms), TITLE));
            boosts.add(new BoostQuery(query(Fields.lead(language), terms), LEAD));
        });
        return boosts;
    }

    private static Query query(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
