package org.coproduction.recent.letter;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.UUID;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.WithoutToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Getting the weekly letter, and the end of it, from a mail, without signing in. */
@Controller
@Allowed(EVERYONE)
class SubscriptionController {
    private final Subscribers subscribers;

    SubscriptionController(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    /** @param wanted whether one wants the letter from now on */
    @PostMapping("/letters/subscription")
    @Allowed(MEMBER)
    String choose(@RequestParam boolean wanted, Here here) {
        UUID member = here.viewer().person();
        if (wanted) subscribers.add(member);
        else subscribers.remove(member);
        return "redirect:" + here.link("/letters");
    }

    /** Programs that look into mails follow links, so opening it stops nothing. */
    @GetMapping("/letters/unsubscribe/{secret}")
    String ask(@PathVariable String secret, Here here, Model model) {
        known(secret);
        return page(false, here, model);
    }

    @PostMapping("/letters/unsubscribe/{secret}")
    @WithoutToken("mail programs send it by themselves (RFC 8058), and who has the secret may stop the mails")
    String stop(@PathVariable String secret, Here here, Model model) {
        subscribers.remove(known(secret));
        return page(true, here, model);
    }

    private static String page(boolean done, Here here, Model model) {
        model.addAttribute("at", here.path());
        model.addAttribute("done", done);
        return "recent/stopLetters";
    }

    private UUID known(String secret) {
        return subscribers.behind(secret).orElseThrow(() -> Refusal.notFound("letters.refused.link"));
    }
}
