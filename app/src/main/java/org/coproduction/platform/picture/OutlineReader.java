package org.coproduction.platform.picture;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an outline written as in SVG, of the commands M, L, Q, C and Z with absolute coordinates. */
final class OutlineReader {
    private static final Pattern STEP = Pattern.compile("([MLQCZ])([^MLQCZ]*)");

    private final String outline;

    OutlineReader(String outline) {
        this.outline = outline;
    }

    Path2D read() {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Matcher step = STEP.matcher(outline);
        while (step.find()) take(path, step.group(1).charAt(0), numbers(step.group(2)));
        return path;
    }

    private static void take(Path2D path, char command, double[] at) {
        switch (command) {
            case 'M' -> path.moveTo(at[0], at[1]);
            case 'L' -> path.lineTo(at[0], at[1]);
            case 'Q' -> path.quadTo(at[0], at[1], at[2], at[3]);
            case 'C' -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> path.closePath();
        }
    }

    private static double[] numbers(String text) {
        if (text.isBlank()) return new double[0];
        String[] parts = text.strip().split(" ");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) numbers[i] = Double.parseDouble(parts[i]);
        return numbers;
    }
}
