package org.coproduction.cases.intake;

import java.time.Duration;
import org.coproduction.platform.web.Allowed;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The rules that a file of cases must obey, for people and for their programs. */
@Controller
@Allowed(Allowed.Who.EVERYONE)
class CaseSchemaController {
    @GetMapping("/schemas/case.json")
    ResponseEntity<Resource> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/schema+json"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new ClassPathResource("schemas/case.json"));
    }
}
