package org.coproduction.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.coproduction.platform.words.Language;

/** Shows in a text where the words of a search are. The text stays a text: whoever shows it decides how a mark looks. */
public final class Marks {
    /** Marks nothing. */
    public static final Marks NONE = new Marks(SearchWords.NONE, false);

    private static final int BEFORE = 60;

    private final SearchWords words;
    private final boolean similar;

    /** @param similar whether words close to the typed ones were looked for, as {@link Hits#similar} says */
    public Marks(SearchWords words, boolean similar) {
        this.words = words;
        this.similar = similar;
    }

    /** A stretch of text that is marked or not. */
    public record Piece(String text, boolean marked) {}

    public List<Piece> in(String text, Language language) {
        return pieces(text, spans(text, language), 0, text.length());
    }

    /** The part of a long text where the first mark is, up to this length, cut between words. */
    public List<Piece> excerpt(String text, Language language, int length) {
        List<Span> spans = spans(text, language);
        if (text.length() <= length) return pieces(text, spans, 0, text.length());
        int first = spans.isEmpty() ? 0 : spans.getFirst().start();
        int from = first < length - BEFORE ? 0 : wordStart(text, first - BEFORE);
        int to = from + length >= text.length() ? text.length() : wordEnd(text, from + length);
        List<Piece> pieces = new ArrayList<>(pieces(text, spans, from, to));
        if (from > 0) pieces.addFirst(new Piece("… ", false));
        if (to < text.length()) pieces.add(new Piece(" …", false));
        return pieces;
    }

    private record Span(int start, int end) {}

    private List<Span> spans(String text, Language language) {
        List<Span> spans = new ArrayList<>();
        if (words.isEmpty()) return spans;
        Set<String> terms = new HashSet<>();
        for (SearchWords.Part part : words.parts()) {
            terms.addAll(Analysis.terms(Analysis.of(language), part.text()));
        }
        List<String> starts = words.typing()
                ? Analysis.terms(Analysis.WHOLE, words.parts().getLast().text())
                : List.of();
        try (TokenStream tokens = Analysis.of(language).tokenStream("", Analysis.prepared(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String surface = text.substring(place.startOffset(), place.endOffset());
                if (meant(term.toString(), terms) || begins(surface, starts)) {
                    spans.add(new Span(place.startOffset(), place.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spans;
    }

    private boolean meant(String term, Set<String> terms) {
        return terms.contains(term) || similar && terms.stream().anyMatch(typed -> Slips.within(typed, term));
    }

    private static boolean begins(String surface, List<String> starts) {
        if (starts.isEmpty()) return false;
        List<String> whole = Analysis.terms(Analysis.WHOLE, surface);
        return starts.stream().anyMatch(start -> whole.stream().anyMatch(word -> word.startsWith(start)));
    }

    private static List<Piece> pieces(String text, List<Span> spans, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int done = from;
        for (Span span : spans) {
            if (span.start() < done || span.end() > to) continue;
            if (span.start() > done) pieces.add(new Piece(text.substring(done, span.start()), false));
            pieces.add(new Piece(text.substring(span.start(), span.end()), true));
            done = span.end();
        }
        if (done < to) pieces.add(new Piece(text.substring(done, to), false));
        return pieces;
    }

    private static int wordStart(String text, int near) {
        int space = text.indexOf(' ', near);
        return space < 0 ? near : space + 1;
    }

    private static int wordEnd(String text, int near) {
        int space = text.lastIndexOf(' ', near);
        return space < 0 ? near : space;
    }
}
