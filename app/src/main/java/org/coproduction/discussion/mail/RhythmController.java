package org.coproduction.discussion.mail;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.time.ZoneId;
import java.util.UUID;
import org.coproduction.discussion.AskedMembers;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.WithoutToken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How often I am told by mail; and the end of it, from a mail, without signing in. */
@Controller
@Allowed(MEMBER)
class RhythmController {
    private final Rhythms rhythms;
    private final AskedMembers asked;

    RhythmController(Rhythms rhythms, AskedMembers asked) {
        this.rhythms = rhythms;
        this.asked = asked;
    }

    @GetMapping("/discussion/mail")
    String show(@RequestParam(defaultValue = "false") boolean kept, Here here, Model model) {
        model.addAttribute("rhythm", rhythms.of(here.viewer().person()));
        model.addAttribute("zone", rhythms.zone(here.viewer().person()));
        model.addAttribute("zones", Zones.all());
        model.addAttribute("usual", ZoneId.systemDefault().getId());
        model.addAttribute("kept", kept);
        model.addAttribute("asked", asked.mayBeAsked(here.viewer().person()));
        return "discussion/mail";
    }

    @PostMapping("/discussion/mail")
    String choose(@RequestParam String rhythm, @RequestParam(defaultValue = "") String zone, Here here) {
        Rhythm chosen = Rhythm.of(rhythm).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        if (!zone.isEmpty() && !Zones.has(zone)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        rhythms.choose(here.viewer().person(), chosen, zone);
        return "redirect:" + here.link("/discussion/mail?kept=true");
    }

    /** Programs that look into mails follow links, so opening it stops nothing. */
    @GetMapping("/discussion/unsubscribe/{secret}")
    @Allowed(EVERYONE)
    String ask(@PathVariable String secret, Here here, Model model) {
        known(secret);
        model.addAttribute("at", here.path());
        model.addAttribute("done", false);
        return "discussion/unsubscribe";
    }

    @PostMapping("/discussion/unsubscribe/{secret}")
    @Allowed(EVERYONE)
    @WithoutToken("mail programs send it by themselves (RFC 8058), and who has the secret may stop the mails")
    String stop(@PathVariable String secret, Here here, Model model) {
        rhythms.choose(known(secret), Rhythm.NONE);
        model.addAttribute("at", here.path());
        model.addAttribute("done", true);
        return "discussion/unsubscribe";
    }

    private UUID known(String secret) {
        return rhythms.behind(secret).orElseThrow(() -> Refusal.notFound("noticemail.refused.link"));
    }
}
