package org.coproduction.people.profile;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.people.Credits;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What I contributed, as others see it. */
@Controller
@Allowed(MEMBER)
class ContributionsController {
    private final Credits credits;

    ContributionsController(Credits credits) {
        this.credits = credits;
    }

    @GetMapping("/me/contributions")
    String list(Here here, Model model) {
        model.addAttribute("page", new Contributed(credits.of(PersonId.of(here.viewer()))));
        return "people/contributions";
    }
}
