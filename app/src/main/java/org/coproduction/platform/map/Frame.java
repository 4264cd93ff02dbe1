package org.coproduction.platform.map;

import java.util.Locale;
import java.util.Optional;
import org.coproduction.platform.web.Refusal;

/** The part of the world that a map shows. All have the sheet's proportions, so that a change of frame moves nothing else. */
public enum Frame {
    WORLD(84, -180, -57, 180),
    AFRICA(38, -20, -36, 52),
    AMERICAS(62, -130, -56, -30),
    ASIA(55, 40, -11, 150),
    EUROPE(68, -14, 35, 38),
    OCEANIA(5, 110, -48, 180);

    private final double x;
    private final double y;
    private final double width;
    private final String box;

    Frame(double north, double west, double south, double east) {
        if (north == 84) {
            x = 0;
            y = 0;
            width = EqualEarth.WIDTH;
            box = drawn();
            return;
        }
        EqualEarth.Point middle = EqualEarth.at((north + south) / 2, (west + east) / 2);
        double high = EqualEarth.at(south, 0).y() - EqualEarth.at(north, 0).y();
        double broad = EqualEarth.at((north + south) / 2, east).x()
                - EqualEarth.at((north + south) / 2, west).x();
        width = Math.max(broad, high * EqualEarth.WIDTH / EqualEarth.HEIGHT);
        x = middle.x() - width / 2;
        y = middle.y() - height() / 2;
        box = drawn();
    }

    /** @param key as in an address; anything unknown is empty */
    public static Optional<Frame> of(String key) {
        for (Frame frame : values()) {
            if (frame.key().equals(key)) return Optional.of(frame);
        }
        return Optional.empty();
    }

    /**
     * The frame that an address asks for: the world where it asks for none.
     *
     * @throws Refusal where there is no such frame
     */
    public static Frame asked(String key) {
        if (key.isBlank()) return WORLD;
        return of(key).orElseThrow(() -> Refusal.badRequest("map.refused.frame"));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For the {@code viewBox} of the drawing. */
    public String box() {
        return box;
    }

    private String drawn() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", x, y, width, height());
    }

    /** How many units of the sheet one hundredth of the drawing's width is. */
    double hundredth() {
        return width / 100;
    }

    /** How broad a border is drawn. */
    public String hairline() {
        return String.format(Locale.ROOT, "%.2f", hundredth() / 12);
    }

    boolean shows(EqualEarth.Point point) {
        return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height();
    }

    private double height() {
        return width * EqualEarth.HEIGHT / EqualEarth.WIDTH;
    }
}
