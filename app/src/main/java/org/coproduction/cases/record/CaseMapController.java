package org.coproduction.cases.record;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.map.MapPictures;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a case is, as a drawing to take away. */
@Controller
@Allowed(EVERYONE)
class CaseMapController {
    private final StoredVersions versions;
    private final CaseViews views;
    private final MapPictures pictures;

    CaseMapController(StoredVersions versions, CaseViews views, MapPictures pictures) {
        this.versions = versions;
        this.views = views;
        this.pictures = pictures;
    }

    @GetMapping({"/cases/{slug}/map.svg", "/cases/{slug}/map.png"})
    @Costs(Costs.PICTURE)
    ResponseEntity<byte[]> show(@PathVariable String slug, Here here) {
        Stored current =
                versions.current(CaseAddress.slug(slug), here.language()).orElseThrow(CaseAddress.unknown(slug));
        CaseView view = views.of(current, here);
        WorldMap map = view.map();
        if (map == null) throw Refusal.notFound("case.refused.no-map");
        return pictures.of(map, view.text().title(), current.slug().address(), here);
    }
}
