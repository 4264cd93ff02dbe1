package org.coproduction.cases.record;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.ReferenceFormat;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** A case for machines: its text as it was saved, and its citation in the formats of reference managers. */
@Controller
@Allowed(Allowed.Who.EVERYONE)
class CaseDataController {
    private static final CacheControl ASK_AGAIN =
            CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate();

    private final StoredVersions versions;
    private final JsonMapper json;

    CaseDataController(StoredVersions versions, JsonMapper json) {
        this.versions = versions;
        this.json = json;
    }

    /** The member {@code case} is just what an import takes. */
    @GetMapping(value = "/cases/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> json(@PathVariable String slug, Here here) {
        Stored current = find(slug, here);
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("number", current.number());
        version.put("firstSaved", current.firstSaved().toString());
        version.put("savedAt", current.savedAt().toString());
        version.put("author", current.author());
        version.put("authors", current.authors());
        version.put("coders", current.contributors().coders());
        version.put("reviewers", current.contributors().reviewers());
        version.put("message", current.message());
        Map<String, Object> links = new LinkedHashMap<>();
        links.put("self", here.absolute(current.slug().address() + ".json"));
        links.put("page", here.absolute(here.link(current.slug().address())));
        links.put("permanent", here.absolute(current.permanent()));
        links.put("schema", here.absolute("/schemas/case.json"));
        links.put(
                "questions",
                current.whys().keySet().stream()
                        .map(question -> here.absolute("/questions/" + question))
                        .toList());
        links.put("licence", "https://creativecommons.org/licenses/by/4.0/");
        String body = "{\"case\":" + new String(current.json(), StandardCharsets.UTF_8) + ",\"version\":"
                + json.writeValueAsString(version) + ",\"links\":" + json.writeValueAsString(links) + "}";
        return ResponseEntity.ok()
                .cacheControl(ASK_AGAIN)
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8)) + "\"")
                .body(body);
    }

    @GetMapping("/cases/{slug}.bib")
    ResponseEntity<String> bibtex(@PathVariable String slug, Here here) {
        return citation(slug, ReferenceFormat.BIBTEX, here);
    }

    @GetMapping("/cases/{slug}.ris")
    ResponseEntity<String> ris(@PathVariable String slug, Here here) {
        return citation(slug, ReferenceFormat.RIS, here);
    }

    @GetMapping("/cases/{slug:[^.]+}.csl.json")
    ResponseEntity<String> csl(@PathVariable String slug, Here here) {
        return citation(slug, ReferenceFormat.CSL_JSON, here);
    }

    private ResponseEntity<String> citation(String slug, ReferenceFormat format, Here here) {
        Stored current = find(slug, here);
        CslItem itself =
                CiteCase.item(current.text(), current.authors(), current.number(), current.savedAt(), here.site());
        String text = format.of(List.of(current.contributors().in(itself, here)));
        String name = current.slug() + "-v" + current.number() + "." + format.extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType() + ";charset=utf-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }

    private Stored find(String slug, Here here) {
        return versions.current(CaseAddress.slug(slug), here.language()).orElseThrow(CaseAddress.unknown(slug));
    }
}
