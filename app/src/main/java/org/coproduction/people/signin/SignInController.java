package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.EmailAddress;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.LocalAddress;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for a link by mail. */
@Controller
@Allowed(EVERYONE)
class SignInController {
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int MOST_FROM_ONE_PLACE = 20;

    private final LinkMail links;
    private final Attempts attempts;

    SignInController(LinkMail links, Attempts attempts) {
        this.links = links;
        this.attempts = attempts;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam @Nullable String then, Here here, Model model) {
        if (here.viewer().signedIn()) return "redirect:" + here.link("/me");
        model.addAttribute("page", new SignInPage("", LocalAddress.of(then, "/me"), List.of()));
        return "people/signIn";
    }

    @PostMapping("/sign-in")
    String ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam @Nullable String then,
            HttpServletRequest request,
            Here here,
            Model model) {
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty()) {
            Mistake mistake = new Mistake("email", here.say("people.mistake.email"));
            model.addAttribute("page", new SignInPage(email, LocalAddress.of(then, "/me"), List.of(mistake)));
            return "people/signIn";
        }
        String place = "link from " + Browser.network(request.getRemoteAddr());
        if (attempts.of(place, WHILE) >= MOST_FROM_ONE_PLACE)
            throw Refusal.tooMany("signin.refused.too-many", WHILE.toSeconds());
        attempts.note(place);
        links.ask(address.get(), LocalAddress.of(then, "/me"));
        return "redirect:" + here.link("/sign-in/sent");
    }

    @GetMapping("/sign-in/sent")
    String sent(Model model) {
        model.addAttribute("page", new SignInPage("", "/me", List.of()));
        return "people/linkSent";
    }
}
