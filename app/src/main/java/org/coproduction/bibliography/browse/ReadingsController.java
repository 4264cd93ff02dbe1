package org.coproduction.bibliography.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.Citations;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.bibliography.ReferenceFormat;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Single;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(EVERYONE)
class ReadingsController {
    private final ReadingSearch search;
    private final ReadingFacets facets;
    private final Readings readings;
    private final Citations citations;
    private final Citers citers;
    private final ReadingsFeed feed;

    ReadingsController(
            ReadingSearch search,
            ReadingFacets facets,
            Readings readings,
            Citations citations,
            Citers citers,
            ReadingsFeed feed) {
        this.search = search;
        this.facets = facets;
        this.readings = readings;
        this.citations = citations;
        this.citers = citers;
        this.feed = feed;
    }

    @GetMapping("/readings")
    String index(@RequestParam MultiValueMap<String, String> address, Here here, Model model) {
        ReadingQuery query = ReadingQuery.of(address);
        String after = after(address);
        ReadingSearch.Result result = search.find(query, after);
        model.addAttribute(
                "page",
                new ReadingsPage(
                        query,
                        result.hits().total(),
                        result.hits().similar(),
                        result.building(),
                        Reference.of(result.readings(), citations, query.style(), here.language()),
                        uses(result.readings()),
                        facets.of(query, result.counts(), here),
                        facets.chips(query, here),
                        next(query, result.hits().next()),
                        after == null ? null : query.address("")));
        return "bibliography/index";
    }

    @GetMapping(path = "/readings.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ReadingsData indexAsData(@RequestParam MultiValueMap<String, String> address, Here here) {
        ReadingQuery query = ReadingQuery.of(address);
        ReadingSearch.Result result = search.find(query, after(address));
        return ReadingsData.of(
                result, Reference.of(result.readings(), citations, query.style(), here.language()), query, here);
    }

    @GetMapping(path = "/readings.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(@RequestParam MultiValueMap<String, String> address, Here here) {
        return Atom.of(feed.of(ReadingQuery.of(address), here), here);
    }

    @GetMapping({"/readings.bib", "/readings.ris", "/readings.csl.json"})
    @Costs(Costs.DOWNLOAD)
    void download(
            @RequestParam MultiValueMap<String, String> address,
            Here here,
            HttpMethod method,
            HttpServletResponse response)
            throws IOException {
        ReferenceFormat as = ReferenceFormat.ofExtension(here.path().substring("/readings.".length()))
                .orElseThrow();
        ReadingQuery query = ReadingQuery.of(address);
        Iterator<Reading> found = search.all(query);
        Retrieved retrieved = Retrieved.now(here.absolute(here.link(query.address(""))));
        response.setContentType(as.mediaType() + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"readings." + as.extension() + "\"");
        response.setHeader(HttpHeaders.LINK, "<" + Retrieved.LICENCE + ">; rel=\"license\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (method == HttpMethod.HEAD) return;
        try (PrintWriter out = response.getWriter()) {
            as.write(retrieved.noted(found), out);
        }
    }

    private static @Nullable String after(MultiValueMap<String, String> address) {
        String after = Single.value(address, "after");
        return after.isEmpty() ? null : after;
    }

    static @Nullable String next(ReadingQuery query, @Nullable String cursor) {
        if (cursor == null) return null;
        String address = query.address("");
        return address + (address.contains("?") ? "&" : "?") + "after=" + cursor;
    }

    private Map<ReadingId, ReadingsPage.Uses> uses(List<Reading> shown) {
        List<ReadingId> ids = shown.stream().map(Reading::id).toList();
        var citing = citers.of(ids);
        var questions = readings.questions(ids);
        Map<ReadingId, ReadingsPage.Uses> uses = new HashMap<>();
        for (ReadingId id : ids) {
            uses.put(
                    id,
                    new ReadingsPage.Uses(
                            citing.getOrDefault(id, List.of()).size(),
                            questions.getOrDefault(id, List.of()).size()));
        }
        return uses;
    }
}
