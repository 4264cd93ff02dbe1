package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My second factor: set it up, renew its recovery codes, do without. */
@Controller
@Allowed(MEMBER)
class SecondFactorController {
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final int MOST = 10;

    private final SecondFactors factors;
    private final Recognition recognition;
    private final Attempts attempts;
    private final People people;

    SecondFactorController(SecondFactors factors, Recognition recognition, Attempts attempts, People people) {
        this.factors = factors;
        this.recognition = recognition;
        this.attempts = attempts;
        this.people = people;
    }

    @GetMapping("/me/second-factor")
    String show(Here here, Model model) {
        return page(here, List.of(), model);
    }

    @PostMapping("/me/second-factor")
    String begin(Here here) {
        factors.begin(me(here));
        return "redirect:" + here.link("/me/second-factor");
    }

    @PostMapping("/me/second-factor/confirmation")
    String confirm(@RequestParam(defaultValue = "") String code, Here here, HttpServletRequest request, Model model) {
        Optional<List<String>> codes = factors.confirm(me(here), code.replaceAll("\\s", ""));
        if (codes.isEmpty()) return page(here, List.of(new Mistake("code", here.say("factor.mistake.code"))), model);
        recognition.visit(request).ifPresent(visit -> factors.shownIn(visit.signIn()));
        return codes(codes.get(), model);
    }

    @PostMapping("/me/second-factor/codes")
    String renew(@RequestParam(defaultValue = "") String code, Here here, Model model) {
        if (!taken(code, here)) return page(here, List.of(new Mistake("code", here.say("factor.mistake.code"))), model);
        return codes(factors.newCodes(me(here)), model);
    }

    @PostMapping("/me/second-factor/removal")
    String remove(@RequestParam(defaultValue = "") String code, Here here, Model model) {
        if (!taken(code, here)) return page(here, List.of(new Mistake("code", here.say("factor.mistake.code"))), model);
        people.forgetSecondFactor(me(here), me(here));
        return "redirect:" + here.link("/me/second-factor");
    }

    private boolean taken(String code, Here here) {
        String what = "code of " + me(here);
        if (attempts.of(what, WHILE) >= MOST) throw Refusal.tooMany("factor.refused.too-many", WHILE.toSeconds());
        boolean right = factors.take(me(here), code);
        if (!right) attempts.note(what);
        return right;
    }

    private static PersonId me(Here here) {
        return PersonId.of(here.viewer());
    }

    private static String codes(List<String> codes, Model model) {
        model.addAttribute("page", new CodesPage(codes));
        return "people/codes";
    }

    private String page(Here here, List<Mistake> mistakes, Model model) {
        PersonId me = me(here);
        model.addAttribute(
                "page",
                new SecondFactorPage(
                        factors.has(me),
                        factors.begun(me).map(totp -> begun(totp, here)).orElse(null),
                        factors.recoveryCodesLeft(me),
                        mistakes));
        return "people/secondFactor";
    }

    private SecondFactorPage.Begun begun(Totp totp, Here here) {
        String site = encoded(here.say("site.name"));
        String email = encoded(people.withId(me(here)).orElseThrow().email().value());
        String address = "otpauth://totp/" + site + ":" + email + "?secret=" + totp.typed() + "&issuer=" + site;
        return new SecondFactorPage.Begun(QrCode.of(address), totp.typed().replaceAll("(.{4})(?=.)", "$1 "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
