package org.coproduction.people.administration;

import static org.coproduction.platform.web.Allowed.Who.ADMINISTRATOR;

import org.coproduction.people.People;
import org.coproduction.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Allowed(ADMINISTRATOR)
class MembersController {
    private final People people;

    MembersController(People people) {
        this.people = people;
    }

    @GetMapping("/administration/people")
    String list(@RequestParam(name = "q", defaultValue = "") String words, Model model) {
        model.addAttribute("page", new MembersPage(words, people.find(words)));
        return "people/members";
    }
}
