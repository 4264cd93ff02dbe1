package org.coproduction.people.profile;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.map.Frame;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of the group: to strangers those who want to be seen by everyone, to members more. */
@Controller
@Allowed(EVERYONE)
class PeopleController {
    private final PeopleLists lists;

    PeopleController(PeopleLists lists) {
        this.lists = lists;
    }

    @GetMapping("/people")
    String list(
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "") String zoom,
            @RequestParam(defaultValue = "1") String page,
            Here here,
            Model model) {
        model.addAttribute(
                "page", lists.of(PeopleQuery.of(address), view.equals("map"), Frame.asked(zoom), number(page), here));
        return "people/people";
    }

    static int number(String typed) {
        if (!typed.matches("[1-9]\\d{0,4}")) throw Refusal.badRequest("problem.400.text");
        return Integer.parseInt(typed);
    }
}
