package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code /search.json}: the search over everything for machines. */
@RestController
@Allowed(EVERYONE)
class SearchDataController {
    private static final int OF_A_KIND = 20;

    private final SiteSearch search;
    private final JsonMapper json;

    SearchDataController(SiteSearch search, JsonMapper json) {
        this.search = search;
        this.json = json;
    }

    private record Data(String query, boolean similar, boolean building, int total, List<Kind> kinds) {}

    private record Kind(String kind, int total, List<Result> results) {}

    private record Result(
            String address, String title, @Nullable String lead) {}

    @GetMapping(path = "/search.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> index(@RequestParam(defaultValue = "") String q, Here here) {
        byte[] body = json.writeValueAsBytes(data(search.find(q, false, OF_A_KIND, here), here));
        return ResponseEntity.ok()
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
                .cacheControl(
                        here.viewer().signedIn()
                                ? CacheControl.noCache().cachePrivate()
                                : CacheControl.noCache().cachePublic())
                .body(body);
    }

    private Data data(SearchResults results, Here here) {
        return new Data(
                results.words(),
                results.similar() && results.total() > 0,
                search.building(),
                results.total(),
                results.groups().stream().map(group -> kind(group, here)).toList());
    }

    private static Kind kind(SearchResults.Group group, Here here) {
        return new Kind(
                group.kind(),
                group.total(),
                group.results().stream().map(result -> result(result, here)).toList());
    }

    private static Result result(SearchResults.Result result, Here here) {
        SearchResults.Marked lead = result.lead();
        return new Result(
                here.absolute(here.link(result.address())), result.title().text(), lead == null ? null : lead.text());
    }
}
