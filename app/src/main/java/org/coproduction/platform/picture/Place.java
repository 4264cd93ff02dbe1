package org.coproduction.platform.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the attributes of an element move what is painted: {@code transform}, or the frame of a drawing within another. */
final class Place {
    private static final Pattern MOVE = Pattern.compile("(translate|rotate|scale)\\(([^)]*)\\)");

    private Place() {}

    static void move(@Nullable String transform, Graphics2D pen) {
        if (transform == null) return;
        MOVE.matcher(transform).results().forEach(move -> pen.transform(read(move)));
    }

    private static AffineTransform read(MatchResult move) {
        double[] numbers = numbers(move.group(2));
        return switch (move.group(1)) {
            case "translate" -> AffineTransform.getTranslateInstance(numbers[0], numbers[1]);
            case "rotate" -> AffineTransform.getRotateInstance(Math.toRadians(numbers[0]));
            default -> AffineTransform.getScaleInstance(numbers[0], numbers[1]);
        };
    }

    /** Fits the box into the frame, in the middle of it, and keeps what is outside the frame from being painted. */
    static void enter(Map<String, String> frame, Graphics2D pen) {
        double x = Double.parseDouble(frame.getOrDefault("x", "0"));
        double y = Double.parseDouble(frame.getOrDefault("y", "0"));
        double width = Double.parseDouble(frame.getOrDefault("width", "0"));
        double height = Double.parseDouble(frame.getOrDefault("height", "0"));
        double[] box = numbers(frame.getOrDefault("viewBox", "0 0 " + width + " " + height));
        double scale = Math.min(width / box[2], height / box[3]);
        pen.clip(new Rectangle2D.Double(x, y, width, height));
        pen.translate(x + (width - box[2] * scale) / 2, y + (height - box[3] * scale) / 2);
        pen.scale(scale, scale);
        pen.translate(-box[0], -box[1]);
    }

    private static double[] numbers(String text) {
        return Pattern.compile(" ")
                .splitAsStream(text.strip())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
