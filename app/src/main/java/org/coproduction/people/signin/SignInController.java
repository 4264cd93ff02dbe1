package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonId;
import org.coproduction.people.WaysIn;
import org.coproduction.platform.audit.Audit;
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

/** Signs in with a password, or asks for a link by mail. */
@Controller
@Allowed(EVERYONE)
class SignInController {
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int MOST_FROM_ONE_PLACE = 20;

    private final LinkMail links;
    private final Attempts attempts;
    private final Passwords passwords;
    private final PasswordAttempts tries;
    private final Recognition recognition;
    private final WaysIn ways;
    private final Audit audit;

    SignInController(
            LinkMail links,
            Attempts attempts,
            Passwords passwords,
            PasswordAttempts tries,
            Recognition recognition,
            WaysIn ways,
            Audit audit) {
        this.links = links;
        this.attempts = attempts;
        this.passwords = passwords;
        this.tries = tries;
        this.recognition = recognition;
        this.ways = ways;
        this.audit = audit;
    }

    @GetMapping("/sign-in")
    String show(@RequestParam @Nullable String then, Here here, HttpServletRequest request, Model model) {
        if (here.viewer().signedIn()) return "redirect:" + here.link("/me");
        if (recognition.halfway(request).isPresent())
            return "redirect:" + here.link("/sign-in/code") + "?then="
                    + URLEncoder.encode(LocalAddress.of(then, "/me"), StandardCharsets.UTF_8);
        return page("", then, List.of(), model);
    }

    @PostMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam @Nullable String then,
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty())
            return page(email, then, List.of(new Mistake("email", here.say("people.mistake.email"))), model);
        String network = Browser.network(request.getRemoteAddr());
        if (password.isEmpty()) return link(address.get(), network, then, here);
        if (!tries.mayTry(address.get(), network))
            return page(email, then, List.of(new Mistake("password", here.say("signin.mistake.too-often"))), model);
        Optional<PersonId> owner = passwords.owner(address.get(), password);
        if (owner.isEmpty()) {
            tries.failed(address.get(), network);
            return page(email, then, List.of(new Mistake("password", here.say("signin.mistake.password"))), model);
        }
        tries.succeeded(address.get(), network);
        recognition.signIn(owner.get(), request, response);
        audit.log(owner.get().value(), "signed-in-by-password", owner.get().value());
        return "redirect:" + here.link(LocalAddress.of(then, "/me"));
    }

    private String link(EmailAddress email, String network, @Nullable String then, Here here) {
        String place = "link from " + network;
        if (attempts.of(place, WHILE) >= MOST_FROM_ONE_PLACE)
            throw Refusal.tooMany("signin.refused.too-many", WHILE.toSeconds());
        attempts.note(place);
        links.ask(email, LocalAddress.of(then, "/me"));
        return "redirect:" + here.link("/sign-in/sent");
    }

    private String page(String email, @Nullable String then, List<Mistake> mistakes, Model model) {
        model.addAttribute(
                "page",
                new SignInPage(email, LocalAddress.of(then, "/me"), ways.now().byRequest(), mistakes));
        return "people/signIn";
    }

    @GetMapping("/sign-in/sent")
    String sent(Model model) {
        model.addAttribute("page", new SignInPage("", "/me", false, List.of()));
        return "people/linkSent";
    }
}
