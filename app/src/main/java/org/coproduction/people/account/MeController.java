package org.coproduction.people.account;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My page: where one arrives after signing in. */
@Controller
@Allowed(MEMBER)
class MeController {
    private final People people;

    MeController(People people) {
        this.people = people;
    }

    @GetMapping("/me")
    String show(Here here, Model model) {
        Person me = people.withId(PersonId.of(here.viewer())).orElseThrow();
        model.addAttribute("page", new MePage(me, !here.viewer().may(me.role().who())));
        return "people/me";
    }
}
