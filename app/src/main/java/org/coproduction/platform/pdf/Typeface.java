package org.coproduction.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The letters that a document has. */
final class Typeface {
    static final Typeface USUAL = new Typeface("regular");

    /** Stands for signs of other scripts, many or one. */
    static final String LEFT_OUT = "[…]";

    private static final Pattern SIGN = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});|[^\\x00-\\x7f]");
    /** Of the private area, where no text has a sign. */
    private static final String MARK = "\ue000";

    private static final Pattern MARKS = Pattern.compile(MARK + "(?:\\s*" + MARK + ")*");

    private final CmapLookup letters;

    private Typeface(String style) {
        try (InputStream file = open(style);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            letters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a style: {@code regular}, {@code bold} or {@code italic}. */
    static InputStream open(String style) {
        try {
            return new ClassPathResource("pdf/source-sans-3-" + style + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** HTML with signs that it has; what stood there beside them is seen to be left out. */
    String written(String html) {
        return MARKS.matcher(marked(html)).replaceAll(LEFT_OUT);
    }

    boolean leavesOut(String html) {
        return marked(html).contains(MARK);
    }

    private String marked(String html) {
        return SIGN.matcher(html).replaceAll(sign -> {
            int code = code(sign.group(), sign.group(1), sign.group(2));
            return has(code) ? Matcher.quoteReplacement(sign.group()) : instead(code);
        });
    }

    /** A narrow space is as good as another, and what is not seen need not be. */
    private static String instead(int code) {
        return switch (Character.getType(code)) {
            case Character.SPACE_SEPARATOR -> "\u00a0";
            case Character.FORMAT -> "";
            default -> MARK;
        };
    }

    private static int code(String sign, @Nullable String hexadecimal, @Nullable String number) {
        if (hexadecimal == null || number == null) return sign.codePointAt(0);
        return Integer.parseInt(number, hexadecimal.isEmpty() ? 10 : 16);
    }

    private boolean has(int code) {
        return code <= ' ' || letters.getGlyphId(code) != 0;
    }
}
