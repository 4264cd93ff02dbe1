package org.coproduction.cases.watch;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The searches that I saved. */
@Controller
@Allowed(MEMBER)
class SearchesController {
    private static final String MINE = "/me/searches";

    private final SavedSearches searches;
    private final SearchPages pages;
    private final CaseSearch search;

    SearchesController(SavedSearches searches, SearchPages pages, CaseSearch search) {
        this.searches = searches;
        this.pages = pages;
        this.search = search;
    }

    @GetMapping(MINE)
    String index(Here here, Model model) {
        model.addAttribute("page", pages.of(PersonId.of(here.viewer()), here));
        return "cases/searches";
    }

    /** The address carries the search as that of the list does. */
    @GetMapping(MINE + "/new")
    String fresh(@RequestParam MultiValueMap<String, String> address, Here here, Model model) {
        CaseQuery query = search.checked(CaseQuery.of(address));
        String name = pages.says(query, here);
        String cut = name.length() <= SavedSearch.LONGEST_NAME ? name : name.substring(0, SavedSearch.LONGEST_NAME);
        return form(query, cut, SearchRhythm.WEEKLY, List.of(), here, model);
    }

    @PostMapping(MINE)
    String save(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rhythm,
            Here here,
            Model model) {
        if (query.length() > SavedSearch.LONGEST_QUERY) throw Refusal.badRequest("searches.refused.long");
        CaseQuery asked = search.checked(CaseQuery.read(query));
        SearchRhythm often = rhythm(rhythm);
        String called = SavedSearch.line(name);
        List<Mistake> mistakes = mistakes(called, here);
        if (!mistakes.isEmpty()) return form(asked, called, often, mistakes, here, model);
        if (!searches.save(PersonId.of(here.viewer()), called, asked, often))
            throw new Refusal(HttpStatus.CONFLICT, "searches.refused.many", SavedSearches.MOST);
        return "redirect:" + here.link(MINE);
    }

    @PostMapping(MINE + "/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rhythm,
            Here here) {
        SavedSearch mine = mine(id, here);
        String called = SavedSearch.line(name);
        searches.change(mine, mistakes(called, here).isEmpty() ? called : mine.name(), rhythm(rhythm));
        return "redirect:" + here.link(MINE);
    }

    @PostMapping(MINE + "/{id}/deletion")
    String delete(@PathVariable UUID id, Here here) {
        searches.delete(mine(id, here));
        return "redirect:" + here.link(MINE);
    }

    private SavedSearch mine(UUID id, Here here) {
        return searches.find(id, PersonId.of(here.viewer()))
                .orElseThrow(() -> Refusal.notFound("searches.refused.unknown"));
    }

    private static SearchRhythm rhythm(String key) {
        return SearchRhythm.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static List<Mistake> mistakes(String name, Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (name.isEmpty() || name.length() > SavedSearch.LONGEST_NAME)
            mistakes.add(new Mistake("name", here.say("searches.mistake.name", SavedSearch.LONGEST_NAME)));
        return mistakes;
    }

    private String form(
            CaseQuery query, String name, SearchRhythm rhythm, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", pages.of(query, name, rhythm, mistakes, here));
        return "cases/saveSearch";
    }
}
