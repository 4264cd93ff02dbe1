package org.coproduction.people.account;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.Entrance;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.people.Taken;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My address for mail: a new one counts once its own link was opened. */
@Controller
@Allowed(MEMBER)
class AddressController {
    private static final int SECONDS = 60;

    private final People people;
    private final AddressChanges changes;
    private final Entrance entrance;

    AddressController(People people, AddressChanges changes, Entrance entrance) {
        this.people = people;
        this.changes = changes;
        this.entrance = entrance;
    }

    @PostMapping("/me/account/address")
    String ask(@RequestParam(defaultValue = "") String email, Here here, HttpServletRequest request, Model model) {
        if (!entrance.isFresh(request)) throw new Refusal(HttpStatus.FORBIDDEN, "again.refused");
        Person me = me(here);
        Optional<EmailAddress> wanted = EmailAddress.of(email);
        if (wanted.isEmpty()) return mistake(me, email, here.say("people.mistake.email"), model);
        if (wanted.get().equals(me.email())) return mistake(me, email, here.say("address.mistake.same"), model);
        if (!changes.ask(me, wanted.get())) throw Refusal.tooMany("address.refused.too-many", SECONDS);
        return "redirect:" + here.link("/me/account");
    }

    @PostMapping("/me/account/address/withdrawal")
    String withdraw(Here here) {
        changes.withdraw(PersonId.of(here.viewer()));
        return "redirect:" + here.link("/me/account");
    }

    @GetMapping("/me/account/address/{secret}")
    String show(@PathVariable String secret, Here here, Model model) {
        EmailAddress wanted = changes.behind(secret, PersonId.of(here.viewer())).orElseThrow(AddressController::over);
        model.addAttribute("page", new AddressPage(here.link("/me/account/address/" + secret), wanted.value()));
        return "people/address";
    }

    @PostMapping("/me/account/address/{secret}")
    String confirm(@PathVariable String secret, Here here) {
        try {
            if (!changes.confirm(secret, me(here))) throw over();
            return "redirect:" + here.link("/me/account");
        } catch (Taken e) {
            throw over();
        }
    }

    private Person me(Here here) {
        return people.withId(PersonId.of(here.viewer())).orElseThrow();
    }

    private static Refusal over() {
        return Refusal.gone("address.refused.link");
    }

    private String mistake(Person me, String email, String text, Model model) {
        model.addAttribute(
                "page",
                AccountPage.of(me, changes.waiting(me.id()), true)
                        .typed(me.name().value(), email, List.of(new Mistake("email", text))));
        return "people/account";
    }
}
