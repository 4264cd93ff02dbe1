package org.coproduction.cases.evidence;

import java.util.Map;
import org.coproduction.platform.picture.Drawings;
import org.coproduction.platform.picture.Picture;
import org.coproduction.platform.web.Here;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Bars as drawings to take away. */
@Component
class BarsPictures {
    private final Drawings drawings;

    BarsPictures(Drawings drawings) {
        this.drawings = drawings;
    }

    /**
     * @param name of the file, without its ending
     * @param says what the bars show
     * @param source address of the page that has them, within the site and without the language
     */
    ResponseEntity<byte[]> of(String name, String title, String says, BarsPicture bars, String source, Here here) {
        Picture picture = Picture.of(title, bars.height(), says, source, here);
        return drawings.of(name, "cases/barsPicture", here, Map.of("picture", picture, "bars", bars));
    }
}
