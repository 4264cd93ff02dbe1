package org.coproduction.platform.picture;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an outline written as in SVG, of the commands M, L, Q, C and Z with absolute coordinates, and l and z. */
final class OutlineReader {
    private static final Pattern STEP = Pattern.compile("([MLQCZlz])([^MLQCZlz]*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

    private final String outline;
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

    OutlineReader(String outline) {
        this.outline = outline;
    }

    Path2D read() {
        Matcher step = STEP.matcher(outline);
        while (step.find()) take(step.group(1).charAt(0), numbers(step.group(2)));
        return path;
    }

    private void take(char command, double[] at) {
        switch (command) {
            case 'M' -> path.moveTo(at[0], at[1]);
            case 'L' -> path.lineTo(at[0], at[1]);
            case 'l' -> {
                for (int i = 0; i + 1 < at.length; i += 2) onwards(at[i], at[i + 1]);
            }
            case 'Q' -> path.quadTo(at[0], at[1], at[2], at[3]);
            case 'C' -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> path.closePath();
        }
    }

    private void onwards(double right, double down) {
        path.lineTo(
                path.getCurrentPoint().getX() + right, path.getCurrentPoint().getY() + down);
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .toArray();
    }
}
