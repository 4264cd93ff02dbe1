package org.coproduction.platform.picture;

import java.util.Locale;
import org.coproduction.platform.web.Here;
import org.springframework.http.MediaType;

/** How a drawing is taken away: the one stays sharp at any size, the other fits into everything. */
public enum PictureFormat {
    SVG("image/svg+xml;charset=utf-8"),
    PNG("image/png");

    private final MediaType type;

    PictureFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    /** By the ending of the address. */
    static PictureFormat asked(Here here) {
        return here.path().endsWith(PNG.ending()) ? PNG : SVG;
    }

    MediaType type() {
        return type;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
