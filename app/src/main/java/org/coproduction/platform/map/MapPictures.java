package org.coproduction.platform.map;

import java.util.Map;
import org.coproduction.platform.picture.Drawings;
import org.coproduction.platform.picture.Picture;
import org.coproduction.platform.web.Here;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Maps as drawings to take away. */
@Component
public class MapPictures {
    private static final int HEIGHT = 488;

    private final Drawings drawings;

    MapPictures(Drawings drawings) {
        this.drawings = drawings;
    }

    /** @param source address of the page that has the map, within the site and without the language */
    public ResponseEntity<byte[]> of(WorldMap map, String title, String source, Here here) {
        String says = map.says(here) + " " + here.say("map.land");
        Picture picture = Picture.of(title, HEIGHT, says, source, here);
        return drawings.of("map", "parts/mapPicture", here, Map.of("picture", picture, "map", map));
    }
}
