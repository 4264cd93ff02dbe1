package org.coproduction.people.account;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.Entrance;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonName;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I am called, and in which language the site writes to me. */
@Controller
@Allowed(MEMBER)
class AccountController {
    private final People people;
    private final AddressChanges changes;
    private final Entrance entrance;

    AccountController(People people, AddressChanges changes, Entrance entrance) {
        this.people = people;
        this.changes = changes;
        this.entrance = entrance;
    }

    @GetMapping("/me/account")
    String show(Here here, HttpServletRequest request, Model model) {
        Person me = me(here);
        return page(me, me.name().value(), List.of(), request, model);
    }

    @PostMapping("/me/account")
    String change(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String language,
            Here here,
            HttpServletRequest request,
            Model model) {
        Person me = me(here);
        Language wanted = Language.of(language).orElseThrow(() -> Refusal.badRequest("problem.400.text"));
        Optional<PersonName> called = PersonName.of(name);
        if (called.isEmpty())
            return page(me, name, List.of(new Mistake("name", here.say("people.mistake.name"))), request, model);
        people.rename(me.id(), called.get(), wanted);
        return "redirect:" + here.link("/me/account");
    }

    private Person me(Here here) {
        return people.withId(PersonId.of(here.viewer())).orElseThrow();
    }

    private String page(Person me, String name, List<Mistake> mistakes, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                AccountPage.of(me, changes.waiting(me.id()), entrance.isFresh(request))
                        .typed(name, "", mistakes));
        return "people/account";
    }
}
