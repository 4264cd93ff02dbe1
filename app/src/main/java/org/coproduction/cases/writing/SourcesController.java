package org.coproduction.cases.writing;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.bibliography.Doi;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftId;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.KnownText;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finding the sources of a draft instead of typing them. */
@Controller
@Allowed(MEMBER)
class SourcesController {
    private static final int LONGEST = 200_000;

    private final Drafts drafts;
    private final DraftPages pages;
    private final FoundSources found;

    SourcesController(Drafts drafts, DraftPages pages, FoundSources found) {
        this.drafts = drafts;
        this.pages = pages;
        this.found = found;
    }

    /** A part of the page of the step, while one types. */
    @GetMapping("/drafts/{id}/readings")
    String search(@PathVariable String id, @RequestParam(defaultValue = "") String text, Here here, Model model) {
        find(id, here);
        model.addAttribute("page", found.search(text));
        return "cases/readingHits";
    }

    /**
     * @param text words of a reading, a DOI, references in BibTeX, RIS or CSL-JSON, or one as lists of references write it
     * @param reading id of one of the hits
     * @param as {@code written} to take the last as it was understood
     */
    @PostMapping("/drafts/{id}/sources/additions")
    String add(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reading,
            @RequestParam(defaultValue = "") String as,
            Here here,
            Model model) {
        Draft draft = find(id, here);
        String step = draft.id().address() + "/" + Step.SOURCES.key();
        String typed = text.length() > LONGEST ? "" : text;
        List<ObjectNode> more = Optional.of(reading)
                .filter(chosen -> !chosen.isEmpty())
                .map(chosen -> found.reading(chosen).stream().toList())
                .orElseGet(() -> as.equals("written") ? found.asWritten(typed) : found.pasted(typed));
        if (more.isEmpty()) {
            WrittenSource written = found.written(typed).orElse(null);
            List<ReadingHit> hits = written == null ? found.search(typed) : List.of();
            model.addAttribute(
                    "page", pages.step(draft, Step.SOURCES, false, here).with(typed, hits, written));
            return "cases/draft";
        }
        boolean saved = drafts.save(
                        draft.id(), PersonId.of(here.viewer()), KnownText.of(draft), now -> added(now, more), Map.of())
                .isPresent();
        if (!saved) throw DraftController.unknown();
        return "redirect:"
                + here.link(step + "#sources-" + draft.text().entries("sources").size());
    }

    /** A work that is there already is not there twice. */
    private static DraftText added(DraftText text, List<ObjectNode> more) {
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        sources.addAll(text.entries("sources"));
        for (ObjectNode source : more)
            if (text.entries("sources").stream().noneMatch(known -> same(known, source))) sources.add(source);
        return text.with("sources", sources);
    }

    private static boolean same(JsonNode one, JsonNode two) {
        return doi(one).isPresent()
                ? doi(one).equals(doi(two))
                : one.path("csl").equals(two.path("csl"));
    }

    private static Optional<Doi> doi(JsonNode source) {
        return Doi.of(source.path("csl").path("DOI").asString(""));
    }

    private Draft find(String id, Here here) {
        return DraftId.of(id)
                .flatMap(known -> drafts.find(known, PersonId.of(here.viewer())))
                .orElseThrow(DraftController::unknown);
    }
}
