package org.coproduction.cases.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseRow;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.search.BadCursor;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** {@code /cases.json}: the list for machines, in stretches that a cursor walks through. */
@RestController
@Allowed(EVERYONE)
class CasesDataController {
    private static final int USUAL_SIZE = 20;
    private static final int MOST = 100;

    private final CaseSearch search;
    private final JsonMapper json;

    CasesDataController(CaseSearch search, JsonMapper json) {
        this.search = search;
        this.json = json;
    }

    @GetMapping(path = "/cases.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> index(
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String size,
            Here here) {
        CaseQuery query = search.checked(CaseQuery.of(address));
        byte[] body = json.writeValueAsBytes(search.read(reading -> data(reading, query, after, size(size), here)));
        return ResponseEntity.ok()
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(body);
    }

    private CasesData data(Reading reading, CaseQuery query, String after, int size, Here here) {
        try {
            Hits hits = CaseSearch.after(reading, query, after.isEmpty() ? null : after, size);
            List<CaseRow> rows = search.rows(hits);
            return CasesData.of(query, hits, rows, CaseSearch.counts(reading, query), search.building(), size, here);
        } catch (BadCursor e) {
            throw Refusal.badRequest("cases.refused.cursor");
        }
    }

    private static int size(String typed) {
        if (typed.isBlank()) return USUAL_SIZE;
        if (!typed.matches("[1-9]\\d{0,2}") || Integer.parseInt(typed) > MOST) {
            throw Refusal.badRequest("cases.refused.size", MOST);
        }
        return Integer.parseInt(typed);
    }
}
