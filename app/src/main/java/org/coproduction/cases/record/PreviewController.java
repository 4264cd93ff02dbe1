package org.coproduction.cases.record;

import java.time.Duration;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Allowed(Allowed.Who.EVERYONE)
class PreviewController {
    private static final int KEPT = 100;

    private final StoredVersions versions;
    private final CaseViews views;
    private final Latest<Key, byte[]> latest = new Latest<>(KEPT);

    PreviewController(StoredVersions versions, CaseViews views) {
        this.versions = versions;
        this.views = views;
    }

    private record Key(long id, int number) {}

    @GetMapping(value = "/cases/{slug}.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> show(@PathVariable String slug, Here here) {
        Stored current =
                versions.current(CaseAddress.slug(slug), here.language()).orElseThrow(CaseAddress.unknown(slug));
        byte[] image = latest.of(new Key(current.id(), current.number()), () -> {
            CaseView view = views.of(current, here);
            return PreviewImage.of(
                    view.text().title(), String.join(" · ", view.meta().subList(0, 2)));
        });
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .eTag("\"" + current.id() + "-" + current.number() + "\"")
                .body(image);
    }
}
