package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.PersonId;
import org.coproduction.people.WaysIn;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.LocalAddress;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs in with a passkey. The device says whose it is, so nobody types an address and nothing tells who has an account. */
@Controller
@Allowed(EVERYONE)
class PasskeySignInController {
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int MOST_FROM_ONE_PLACE = 60;

    private final Passkeys passkeys;
    private final Attempts attempts;
    private final Recognition recognition;
    private final WaysIn ways;

    PasskeySignInController(Passkeys passkeys, Attempts attempts, Recognition recognition, WaysIn ways) {
        this.passkeys = passkeys;
        this.attempts = attempts;
        this.recognition = recognition;
        this.ways = ways;
    }

    @PostMapping("/sign-in/passkey/challenge")
    ResponseEntity<PasskeyOptions.Request> challenge(HttpServletRequest request) {
        String place = "passkey from " + Browser.network(request.getRemoteAddr());
        if (attempts.of(place, WHILE) >= MOST_FROM_ONE_PLACE)
            throw Refusal.tooMany("passkey.refused.too-many", WHILE.toSeconds());
        attempts.note(place);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(passkeys.request());
    }

    @PostMapping("/sign-in/passkey")
    String signIn(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam @Nullable String then,
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<PersonId> owner = passkeys.owner(credential);
        if (owner.isPresent()) {
            recognition.signInStrongly(owner.get(), request, response);
            return "redirect:" + here.link(LocalAddress.of(then, "/me"));
        }
        List<Mistake> mistakes = List.of(new Mistake("passkey", here.say("passkey.mistake.sign-in")));
        model.addAttribute(
                "page",
                new SignInPage("", LocalAddress.of(then, "/me"), ways.now().byRequest(), mistakes));
        return "people/signIn";
    }
}
