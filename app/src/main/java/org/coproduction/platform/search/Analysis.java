package org.coproduction.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.coproduction.platform.words.Language;

/** How texts become terms: accents folded, stop words dropped, English and French words cut to their stems. */
final class Analysis {
    static final int LONGEST_START = 12;
    static final Analyzer ENGLISH = new Chain(tokens -> new PorterStemFilter(new ASCIIFoldingFilter(
            new StopFilter(new EnglishPossessiveFilter(tokens), EnglishAnalyzer.getDefaultStopSet()))));
    static final Analyzer FRENCH = new Chain(tokens -> new FrenchLightStemFilter(new ASCIIFoldingFilter(new StopFilter(
            new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES), FrenchAnalyzer.getDefaultStopSet()))));
    /** Whole words, for the beginnings that as-you-type search looks for. */
    static final Analyzer WHOLE =
            new Chain(tokens -> new ASCIIFoldingFilter(new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES)));

    /** Where words begin and end. */
    static final Analyzer WORDS = new Chain(tokens -> tokens);

    static final Analyzer STARTS = new Chain(tokens -> new EdgeNGramTokenFilter(
            new ASCIIFoldingFilter(new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES)),
            1,
            LONGEST_START,
            false));

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern SHORT_PREFIX = Pattern.compile("\\b(\\p{L}{2,3})[-\u2010\u2011](?=\\p{L})");

    private Analysis() {}

    static Analyzer of(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case FR -> FRENCH;
        };
    }

    /** Makes one word of a short prefix and what follows (co-production), without moving any letter. */
    static String prepared(String text) {
        return text.indexOf('-') < 0 && text.indexOf('\u2011') < 0 && text.indexOf('\u2010') < 0
                ? text
                : SHORT_PREFIX.matcher(text).replaceAll("$1" + SOFT_HYPHEN);
    }

    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", prepared(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) terms.add(term.toString());
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private interface Filters {
        TokenStream over(TokenStream lowered);
    }

    private static final class Chain extends Analyzer {
        private final Filters filters;

        Chain(Filters filters) {
            this.filters = filters;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, filters.over(new LowerCaseFilter(new Joined(tokenizer))));
        }

        /** No phrase reaches from one passage into the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }

    /** Drops the soft hyphens that stand inside a word. */
    private static final class Joined extends org.apache.lucene.analysis.TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Joined(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) return false;
            char[] letters = term.buffer();
            int length = 0;
            for (int i = 0; i < term.length(); i++) {
                if (letters[i] != SOFT_HYPHEN) letters[length++] = letters[i];
            }
            term.setLength(length);
            return true;
        }
    }
}
