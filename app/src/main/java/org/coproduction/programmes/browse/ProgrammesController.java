package org.coproduction.programmes.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.regex.Pattern;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammesAtHand;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(EVERYONE)
class ProgrammesController {
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,4}");

    private final ProgrammesAtHand atHand;
    private final ProgrammeLists lists;
    private final ProgrammePages pages;

    ProgrammesController(ProgrammesAtHand atHand, ProgrammeLists lists, ProgrammePages pages) {
        this.atHand = atHand;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/programmes")
    String index(
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "1") String page,
            Here here,
            Model model) {
        model.addAttribute("page", list(address, page, here));
        return "programmes/index";
    }

    @GetMapping(path = "/programmes.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ProgrammeData.Listed indexAsData(
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "1") String page,
            Here here) {
        return ProgrammeData.Listed.of(list(address, page, here), here);
    }

    @GetMapping(path = "/programmes.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(@RequestParam MultiValueMap<String, String> address, Here here) {
        return Atom.of(ProgrammesFeed.of(lists.of(ProgrammeQuery.of(address), 1, here), here), here);
    }

    @GetMapping("/programmes/{slug:[^.]+}")
    String show(@PathVariable String slug, Here here, Model model) {
        Programme programme = atHand.of(slug);
        model.addAttribute("page", pages.of(programme, here));
        return "programmes/show";
    }

    @GetMapping(path = "/programmes/{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ProgrammeData showAsData(@PathVariable String slug, Here here) {
        return ProgrammeData.of(pages.of(atHand.of(slug), here), here);
    }

    private ProgrammeList list(MultiValueMap<String, String> address, String page, Here here) {
        if (!PAGE.matcher(page).matches()) throw Refusal.badRequest("problem.400.text");
        return lists.of(ProgrammeQuery.of(address), Integer.parseInt(page), here);
    }
}
