package org.coproduction.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.coproduction.platform.words.Language;

/** Shows in a text where the words of a search are. The text stays a text: whoever shows it decides how a mark looks. */
public final class Marks {
    /** Marks nothing. */
    public static final Marks NONE = new Marks(SearchWords.NONE, false);

    private static final int BEFORE = 60;

    private final Map<Language, MeantWords> meant = new EnumMap<>(Language.class);

    /** @param similar whether words close to the typed ones were looked for, as {@link Hits#similar} says */
    public Marks(SearchWords words, boolean similar) {
        if (words.isEmpty()) return;
        for (Language language : Language.values()) meant.put(language, new MeantWords(words, similar, language));
    }

    /** A stretch of text that is marked or not. */
    public record Piece(String text, boolean marked) {}

    public List<Piece> in(String text, Language language) {
        return pieces(text, spans(text, language, text.length()), 0, text.length());
    }

    /** The part of a long text where the first mark is, up to this length, cut between words. */
    public List<Piece> excerpt(String text, Language language, int length) {
        List<Span> spans = spans(text, language, length);
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

    /** @param length of the part that will be shown: what lies that far behind its first mark, or its start, is not read */
    private List<Span> spans(String text, Language language, int length) {
        List<Span> spans = new ArrayList<>();
        MeantWords sought = meant.get(language);
        if (sought == null) return spans;
        try (TokenStream tokens = Analysis.WORDS.tokenStream("", Analysis.prepared(text))) {
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (!spans.isEmpty() && place.startOffset() > spans.getFirst().start() + length) break;
                if (sought.has(text.substring(place.startOffset(), place.endOffset()))) {
                    spans.add(new Span(place.startOffset(), place.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spans;
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
