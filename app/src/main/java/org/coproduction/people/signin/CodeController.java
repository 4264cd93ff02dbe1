package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

/** The second step of signing in, for whom the first has recognised. */
@Controller
@Allowed(EVERYONE)
class CodeController {
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int MOST = 10;

    private final SecondFactors factors;
    private final Recognition recognition;
    private final Attempts attempts;

    CodeController(SecondFactors factors, Recognition recognition, Attempts attempts) {
        this.factors = factors;
        this.recognition = recognition;
        this.attempts = attempts;
    }

    @GetMapping("/sign-in/code")
    String ask(@RequestParam @Nullable String then, Here here, HttpServletRequest request, Model model) {
        if (recognition.halfway(request).isEmpty()) return "redirect:" + here.link("/sign-in");
        return page(then, List.of(), model);
    }

    @PostMapping("/sign-in/code")
    String check(
            @RequestParam(defaultValue = "") String code,
            @RequestParam @Nullable String then,
            Here here,
            HttpServletRequest request,
            Model model) {
        Optional<SignIns.Visit> visit = recognition.halfway(request);
        if (visit.isEmpty()) return "redirect:" + here.link("/sign-in");
        String what = "code of " + visit.get().person();
        if (attempts.of(what, WHILE) >= MOST) throw Refusal.tooMany("factor.refused.too-many", WHILE.toSeconds());
        if (!factors.take(visit.get().person(), code)) {
            attempts.note(what);
            return page(then, List.of(new Mistake("code", here.say("factor.mistake.code"))), model);
        }
        factors.shownIn(visit.get().signIn());
        return "redirect:" + here.link(LocalAddress.of(then, "/me"));
    }

    private static String page(@Nullable String then, List<Mistake> mistakes, Model model) {
        model.addAttribute("page", new SignInPage("", LocalAddress.of(then, "/me"), false, mistakes));
        return "people/code";
    }
}
