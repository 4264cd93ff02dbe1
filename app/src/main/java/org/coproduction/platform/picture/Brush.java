package org.coproduction.platform.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How shapes and letters are painted: what an element says itself, and what it has from those around it.
 *
 * @param fill null for none, as {@code line}
 * @param opacity of the fill
 * @param width of the line
 * @param size of letters
 * @param anchor where in a text its place is: {@code start}, {@code middle} or {@code end}
 */
record Brush(
        @Nullable Color fill,
        double opacity,
        @Nullable Color line,
        double width,
        Letters letters,
        double size,
        String anchor) {
    static final Brush FIRST = new Brush(Color.BLACK, 1, null, 1, Letters.SANS, 16, "start");
    private static final int OPAQUE = 255;

    /** This one, with what the attributes say otherwise. */
    Brush with(Map<String, String> attributes) {
        String family = attributes.get("font-family");
        return new Brush(
                colour(attributes.get("fill"), fill),
                number(attributes.get("fill-opacity"), opacity),
                colour(attributes.get("stroke"), line),
                number(attributes.get("stroke-width"), width),
                family == null ? letters : family.startsWith("'Source Serif") ? Letters.SERIF : Letters.SANS,
                number(attributes.get("font-size"), size),
                attributes.getOrDefault("text-anchor", anchor));
    }

    void paint(Shape shape, Graphics2D pen) {
        if (fill != null) {
            pen.setColor(new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), (int) Math.round(opacity * OPAQUE)));
            pen.fill(shape);
        }
        if (line != null) {
            pen.setColor(line);
            pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            pen.draw(shape);
        }
    }

    void write(String text, double x, double y, Graphics2D pen) {
        if (fill == null) return;
        double length = letters.width(text, size);
        double before = switch (anchor) {
            case "middle" -> length / 2;
            case "end" -> length;
            default -> 0;
        };
        pen.setColor(fill);
        letters.write(pen, text, x - before, y, size);
    }

    private static @Nullable Color colour(@Nullable String own, @Nullable Color around) {
        if (own == null) return around;
        return own.equals("none") ? null : Color.decode(own);
    }

    private static double number(@Nullable String own, double around) {
        return own == null ? around : Double.parseDouble(own);
    }
}
