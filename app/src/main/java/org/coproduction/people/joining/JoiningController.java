package org.coproduction.people.joining;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.people.Ways;
import org.coproduction.people.WaysIn;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who joins: conveners invite, decide on requests, and open or close either way. */
@Controller
@Allowed(CONVENER)
class JoiningController {
    private static final String BACK = "/group/joining";

    private final Joining joining;
    private final WaysIn ways;
    private final People people;

    JoiningController(Joining joining, WaysIn ways, People people) {
        this.joining = joining;
        this.ways = ways;
        this.people = people;
    }

    @GetMapping("/group/joining")
    String show(Model model) {
        return page("", List.of(), model);
    }

    @PostMapping("/group/joining")
    String open(
            @RequestParam(defaultValue = "false") boolean byInvitation,
            @RequestParam(defaultValue = "false") boolean byRequest,
            Here here) {
        ways.change(new Ways(byInvitation, byRequest), PersonId.of(here.viewer()));
        return "redirect:" + here.link(BACK);
    }

    @PostMapping("/group/invitations")
    String invite(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "en") String language,
            Here here,
            Model model) {
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (!ways.now().byInvitation()) return mistake(email, here.say("join.mistake.closed"), model);
        if (address.isEmpty()) return mistake(email, here.say("people.mistake.email"), model);
        if (people.withEmail(address.get()).isPresent()) return mistake(email, here.say("join.mistake.taken"), model);
        joining.invite(address.get(), Language.of(language).orElse(Language.EN), me(here));
        return "redirect:" + here.link(BACK);
    }

    @PostMapping("/group/invitations/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, Here here) {
        joining.withdraw(id);
        return "redirect:" + here.link(BACK);
    }

    @PostMapping("/group/requests/{id}/acceptance")
    String accept(@PathVariable UUID id, Here here) {
        joining.accept(id, me(here));
        return "redirect:" + here.link(BACK);
    }

    @PostMapping("/group/requests/{id}/refusal")
    String decline(@PathVariable UUID id, Here here) {
        joining.decline(id, me(here));
        return "redirect:" + here.link(BACK);
    }

    private Person me(Here here) {
        return people.withId(PersonId.of(here.viewer())).orElseThrow();
    }

    private String mistake(String email, String text, Model model) {
        return page(email, List.of(new Mistake("email", text)), model);
    }

    private String page(String email, List<Mistake> mistakes, Model model) {
        model.addAttribute(
                "page", new JoiningPage(ways.now(), joining.requests(), joining.invitations(), email, mistakes));
        return "people/joining";
    }
}
