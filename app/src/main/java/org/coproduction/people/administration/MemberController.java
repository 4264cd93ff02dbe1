package org.coproduction.people.administration;

import static org.coproduction.platform.web.Allowed.Who.ADMINISTRATOR;

import java.util.List;
import java.util.UUID;
import org.coproduction.people.LastAdministrator;
import org.coproduction.people.Mark;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.people.Role;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One account, and what it may. */
@Controller
@Allowed(ADMINISTRATOR)
class MemberController {
    private final People people;

    MemberController(People people) {
        this.people = people;
    }

    @GetMapping("/administration/people/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", new MemberPage(person(id), List.of()));
        return "people/member";
    }

    @PostMapping("/administration/people/{id}/role")
    String change(
            @PathVariable UUID id,
            @RequestParam String role,
            @RequestParam(defaultValue = "") List<String> marks,
            Here here,
            Model model) {
        Person person = person(id);
        Role wanted = Role.of(role).orElseThrow(() -> Refusal.badRequest("problem.400.text"));
        return unlessLast(
                here,
                model,
                person,
                "role",
                () -> people.change(person.id(), wanted, Mark.of(marks), PersonId.of(here.viewer())));
    }

    @PostMapping("/administration/people/{id}/disablement")
    String disable(@PathVariable UUID id, Here here, Model model) {
        Person person = person(id);
        return unlessLast(
                here, model, person, "disable", () -> people.disable(person.id(), PersonId.of(here.viewer())));
    }

    @PostMapping("/administration/people/{id}/reinstatement")
    String enable(@PathVariable UUID id, Here here) {
        Person person = person(id);
        people.enable(person.id(), PersonId.of(here.viewer()));
        return back(here, person);
    }

    private Person person(UUID id) {
        return people.withId(new PersonId(id)).orElseThrow(() -> Refusal.notFound("admin.refused.person"));
    }

    private String unlessLast(Here here, Model model, Person person, String field, Runnable change) {
        try {
            change.run();
            return back(here, person);
        } catch (LastAdministrator e) {
            Mistake mistake = new Mistake(field, here.say("admin.mistake.last"));
            model.addAttribute("page", new MemberPage(person, List.of(mistake)));
            return "people/member";
        }
    }

    private static String back(Here here, Person person) {
        return "redirect:" + here.link("/administration/people/" + person.id());
    }
}
