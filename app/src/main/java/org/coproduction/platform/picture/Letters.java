package org.coproduction.platform.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * A typeface of the site as outlines, to be filled like any shape. Java's own way to write on a picture asks the machine for
 * fonts, and a small container has none.
 */
public final class Letters {
    public static final Letters SERIF = new Letters("letters/serif.txt");
    public static final Letters SANS = new Letters("letters/sans.txt");
    private static final double EM = 1000;
    private static final int UNKNOWN = '?';

    private final Map<Integer, Letter> letters = new HashMap<>();

    private record Letter(double width, Path2D outline) {}

    private Letters(String file) {
        try {
            new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .forEach(line -> letters.put(
                            Integer.valueOf(line[0], 16),
                            new Letter(Double.parseDouble(line[1]), new OutlineReader(line[2]).read())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long a text is at this size of an em. */
    public double width(String text, double size) {
        return composed(text).codePoints().mapToDouble(code -> of(code).width()).sum() * size / EM;
    }

    /** Writes with the colour that is set, from this point on the baseline. */
    public void write(Graphics2D pen, String text, double x, double y, double size) {
        double at = x;
        for (int code : composed(text).codePoints().toArray()) {
            Letter letter = of(code);
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(size / EM, size / EM);
            pen.fill(place.createTransformedShape(letter.outline()));
            at += letter.width() * size / EM;
        }
    }

    private Letter of(int code) {
        Letter letter = letters.get(code);
        return letter == null ? letters.getOrDefault(UNKNOWN, new Letter(0, new Path2D.Double())) : letter;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
