package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My password: set, change, do without. Whoever changes it is signed out everywhere else. */
@Controller
@Allowed(MEMBER)
class PasswordController {
    private final People people;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final SignIns signIns;
    private final Recognition recognition;

    PasswordController(
            People people, Passwords passwords, PasswordRule rule, SignIns signIns, Recognition recognition) {
        this.people = people;
        this.passwords = passwords;
        this.rule = rule;
        this.signIns = signIns;
        this.recognition = recognition;
    }

    @GetMapping("/me/password")
    String show(Here here, HttpServletRequest request, Model model) {
        return page(me(here), List.of(), request, model);
    }

    @PostMapping("/me/password")
    String set(@RequestParam(defaultValue = "") String password, Here here, HttpServletRequest request, Model model) {
        Person me = me(here);
        if (!recognition.isFresh(request)) throw new Refusal(HttpStatus.FORBIDDEN, "again.refused");
        Optional<String> broken = rule.broken(password, me);
        if (broken.isPresent()) {
            String text = here.say(broken.get(), PasswordRule.SHORTEST, PasswordRule.LONGEST);
            return page(me, List.of(new Mistake("password", text)), request, model);
        }
        passwords.set(me.id(), password);
        endOthers(me.id(), request);
        return "redirect:" + here.link("/me/password");
    }

    @PostMapping("/me/password/removal")
    String remove(Here here, HttpServletRequest request) {
        PersonId me = PersonId.of(here.viewer());
        passwords.remove(me);
        endOthers(me, request);
        return "redirect:" + here.link("/me/password");
    }

    private void endOthers(PersonId me, HttpServletRequest request) {
        recognition.visit(request).ifPresent(visit -> signIns.endOthers(visit.signIn(), me));
    }

    private Person me(Here here) {
        return people.withId(PersonId.of(here.viewer())).orElseThrow();
    }

    private String page(Person me, List<Mistake> mistakes, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new PasswordPage(me.email().value(), passwords.has(me.id()), recognition.isFresh(request), mistakes));
        return "people/password";
    }
}
