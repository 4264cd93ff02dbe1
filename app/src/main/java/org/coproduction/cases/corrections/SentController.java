package org.coproduction.cases.corrections;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A correction for the stranger who suggested it: they come with a link that they kept, or that a mail brought. */
@Controller
@Allowed(EVERYONE)
class SentController {
    private static final int DEAR = 20;

    private final Corrections corrections;

    SentController(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping("/corrections/{secret}")
    @Costs(DEAR)
    String show(@PathVariable String secret, Here here, Model model) {
        Corrections.Behind behind = behind(secret);
        Correction correction = behind.correction();
        boolean confirmable = behind.byMail() && correction.email() != null && !correction.emailConfirmed();
        model.addAttribute("page", new SentPage(SentCorrection.of(correction, here), address(secret), confirmable));
        return "corrections/sent";
    }

    /** Not by opening the link: programs that look at mail open it too. */
    @PostMapping("/corrections/{secret}/confirmation")
    String confirm(@PathVariable String secret, Here here) {
        Corrections.Behind behind = behind(secret);
        if (behind.byMail()) corrections.confirm(behind.correction());
        return "redirect:" + here.link(address(secret));
    }

    @PostMapping("/corrections/{secret}/withdrawal")
    String takeBack(@PathVariable String secret, Here here) {
        Correction correction = behind(secret).correction();
        corrections.takeBack(correction);
        return "redirect:" + here.link(correction.slug().address());
    }

    private Corrections.Behind behind(String secret) {
        return corrections.behind(secret).orElseThrow(() -> Refusal.notFound("correction.refused.link"));
    }

    private static String address(String secret) {
        return "/corrections/" + secret;
    }
}
