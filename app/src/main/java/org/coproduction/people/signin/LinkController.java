package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.people.SignInLinks;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.LocalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A link from a mail. To open it only asks: programs that look through mail open links too, and nobody is to be signed in
 * as somebody else without seeing whom.
 */
@Controller
@Allowed(EVERYONE)
class LinkController {
    private final SignInLinks links;
    private final People people;
    private final Recognition recognition;
    private final Audit audit;

    LinkController(SignInLinks links, People people, Recognition recognition, Audit audit) {
        this.links = links;
        this.people = people;
        this.recognition = recognition;
        this.audit = audit;
    }

    @GetMapping("/sign-in/link/{secret}")
    String ask(
            @PathVariable String secret,
            @RequestParam @Nullable String then,
            Here here,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        Optional<Person> person = links.behind(secret).flatMap(people::withId);
        if (person.isEmpty()) return over(response, model);
        boolean other = here.viewer().signedIn()
                && !here.viewer().person().equals(person.get().id().value());
        model.addAttribute(
                "page",
                new LinkPage(
                        person.get().name().value(),
                        here.link("/sign-in/link/" + secret),
                        LocalAddress.of(then, "/me"),
                        other ? here.viewer().name() : null));
        return "people/link";
    }

    @PostMapping("/sign-in/link/{secret}")
    @Transactional
    public String signIn(
            @PathVariable String secret,
            @RequestParam @Nullable String then,
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<PersonId> person = links.use(secret);
        if (person.isEmpty()) return over(response, model);
        recognition.signIn(person.get(), request, response);
        audit.log(person.get().value(), "signed-in-by-link", person.get().value());
        return "redirect:" + here.link(LocalAddress.of(then, "/me"));
    }

    private static String over(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", new SignInPage("", "/me", false, List.of()));
        return "people/linkOver";
    }
}
