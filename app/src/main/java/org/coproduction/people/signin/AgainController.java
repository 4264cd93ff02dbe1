package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.LocalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in once more, before something that would open the account to others. */
@Controller
@Allowed(MEMBER)
class AgainController {
    private final People people;
    private final Passwords passwords;

    AgainController(People people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    @GetMapping("/sign-in/again")
    String show(@RequestParam @Nullable String then, Here here, Model model) {
        PersonId me = PersonId.of(here.viewer());
        model.addAttribute("email", people.withId(me).orElseThrow().email().value());
        model.addAttribute("password", passwords.has(me));
        model.addAttribute("then", LocalAddress.of(then, "/me"));
        return "people/signInAgain";
    }
}
