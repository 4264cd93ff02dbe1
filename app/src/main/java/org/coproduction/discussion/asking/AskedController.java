package org.coproduction.discussion.asking;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.UUID;
import org.coproduction.discussion.AskedMembers;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Notices;
import org.coproduction.people.MailStops;
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

/** Whoever was asked says that they cannot answer, on the site or out of a mail, or that they do not want to be asked at all. */
@Controller
@Allowed(MEMBER)
class AskedController {
    private static final String BY_MAIL = "/discussion/cannot/{secret}";

    private final Debates debates;
    private final AskedMembers asked;
    private final Notices notices;
    private final MailStops links;

    AskedController(Debates debates, AskedMembers asked, Notices notices, MailStops links) {
        this.debates = debates;
        this.asked = asked;
        this.notices = notices;
        this.links = links;
    }

    @PostMapping("/discussion/threads/{id:[0-9]+}/who-knows/cannot")
    String cannot(@PathVariable long id, Here here) {
        Debate debate =
                debates.readable(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.debate"));
        asked.cannot(debate.id(), here.viewer().person());
        return "redirect:" + here.link(debate.address());
    }

    /** Out of the list of notices, where it then counts as seen. */
    @PostMapping("/discussion/notices/{happening:[0-9]+}/cannot")
    String cannotFromNotice(@PathVariable long happening, Here here) {
        UUID me = here.viewer().person();
        if (notices.see(me, happening).isEmpty()) throw Refusal.notFound("notices.refused.unknown");
        asked.toldBy(happening, me).ifPresent(asked::cannot);
        return "redirect:" + here.link("/discussion/notices");
    }

    @PostMapping("/discussion/asking")
    String choose(@RequestParam(defaultValue = "false") boolean wanted, Here here) {
        asked.choose(here.viewer().person(), wanted);
        return "redirect:" + here.link("/discussion/mail?kept=true");
    }

    /** Programs that look into mails follow links, so opening it says nothing. */
    @GetMapping(BY_MAIL)
    @Allowed(EVERYONE)
    String ask(@PathVariable String secret, Here here, Model model) {
        known(secret);
        return page(false, here, model);
    }

    @PostMapping(BY_MAIL)
    @Allowed(EVERYONE)
    @WithoutToken("who has the secret was asked, and may say that they cannot")
    String cannot(@PathVariable String secret, Here here, Model model) {
        asked.cannot(known(secret));
        return page(true, here, model);
    }

    private UUID known(String secret) {
        return links.behind(AskedMembers.ASKED, secret).orElseThrow(() -> Refusal.notFound("asking.refused.link"));
    }

    private static String page(boolean done, Here here, Model model) {
        model.addAttribute("at", here.path());
        model.addAttribute("done", done);
        return "discussion/cannot";
    }
}
