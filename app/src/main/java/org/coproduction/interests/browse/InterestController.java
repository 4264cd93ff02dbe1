package org.coproduction.interests.browse;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;
import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.coproduction.interests.State;
import org.coproduction.interests.Way;
import org.coproduction.people.PersonId;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Interests as everybody reads them, and taking part in one. */
@Controller
@Allowed(EVERYONE)
class InterestController {
    private static final String ONE = "/interests/{number:\\d+}";
    private static final int STRETCH = 20;

    private final Interests interests;
    private final InterestPages pages;
    private final InterestsFeed feed;

    InterestController(Interests interests, InterestPages pages, InterestsFeed feed) {
        this.interests = interests;
        this.pages = pages;
        this.feed = feed;
    }

    /** @param before number of the last one of the stretch before */
    @GetMapping("/interests")
    String index(@RequestParam(defaultValue = "0") int before, Here here, Model model) {
        List<Interest> found = interests.newest(before, STRETCH + 1);
        List<Interest> shown = found.subList(0, Math.min(STRETCH, found.size()));
        model.addAttribute("interests", shown);
        model.addAttribute(
                "older",
                found.size() > STRETCH ? "/interests?before=" + shown.getLast().number() : "");
        return "interests/index";
    }

    @GetMapping(path = "/interests.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(Here here) {
        return Atom.of(feed.of(here), here);
    }

    @GetMapping(ONE)
    String show(@PathVariable String number, Here here, Model model) {
        model.addAttribute("page", pages.of(interest(number), here));
        return "interests/show";
    }

    /** @param way each of those chosen; none to take part no more */
    @PostMapping(ONE + "/part")
    @Allowed(MEMBER)
    String takePart(@PathVariable String number, @RequestParam(defaultValue = "") List<String> way, Here here) {
        Interest interest = interest(number);
        if (interest.state() == State.ASIDE) throw Refusal.badRequest("interests.refused.aside");
        Set<Way> ways = EnumSet.noneOf(Way.class);
        way.forEach(key -> Way.of(key).ifPresent(ways::add));
        interests.takePart(interest.number(), PersonId.of(here.viewer()), ways);
        return "redirect:" + here.link(interest.address());
    }

    /** By whoever raised it, and by conveners. */
    @PostMapping(ONE + "/aside")
    @Allowed(MEMBER)
    String putAside(@PathVariable String number, @RequestParam boolean aside, Here here) {
        Interest interest = interest(number);
        PersonId person = PersonId.of(here.viewer());
        if (!interest.isBy(person) && !here.viewer().may(CONVENER)) throw unknown();
        if (interest.state() == State.QUESTION) throw Refusal.badRequest("interests.refused.question");
        interests.putAside(interest, aside, person);
        return "redirect:" + here.link(interest.address());
    }

    private Interest interest(String number) {
        return interests.numbered(number).orElseThrow(InterestController::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("interests.refused.unknown");
    }
}
