package org.coproduction.platform.map;

/**
 * The Equal Earth projection: areas are shown in true proportion, so that no continent looms larger than it is.
 *
 * <p>The sheet is {@value #WIDTH} units wide and cut at 84° north and 57° south, where nobody lives.
 *
 * @see <a href="https://doi.org/10.1080/13658816.2018.1504949">Šavrič, Patterson and Jenny (2019)</a>
 */
public final class EqualEarth {
    public static final double WIDTH = 2000;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double SCALE = WIDTH * M * A1 / (2 * Math.PI);
    private static final double TOP = northing(84);
    public static final double HEIGHT = SCALE * (TOP - northing(-57));

    private EqualEarth() {}

    /** A point on the sheet, measured from its upper left corner. */
    public record Point(double x, double y) {
        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** @throws IllegalArgumentException for a latitude beyond ±90° or a longitude beyond ±180° */
    public static Point at(double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
            throw new IllegalArgumentException("no place on Earth: " + latitude + ", " + longitude);
        double t = theta(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double easting =
                Math.toRadians(longitude) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        return new Point(WIDTH / 2 + SCALE * easting, SCALE * (TOP - northing(latitude)));
    }

    private static double northing(double latitude) {
        double t = theta(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    private static double theta(double latitude) {
        return Math.asin(M * Math.sin(Math.toRadians(latitude)));
    }
}
