package org.coproduction.cases.watch;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.WithoutToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of the mails on a search, from a mail, without signing in. */
@Controller
@Allowed(EVERYONE)
class StopController {
    private final SavedSearches searches;

    StopController(SavedSearches searches) {
        this.searches = searches;
    }

    /** Programs that look into mails follow links, so opening it stops nothing. */
    @GetMapping("/searches/unsubscribe/{secret}")
    String ask(@PathVariable String secret, Here here, Model model) {
        return page(known(secret), false, here, model);
    }

    @PostMapping("/searches/unsubscribe/{secret}")
    @WithoutToken("mail programs send it by themselves (RFC 8058), and who has the secret may stop the mails")
    String stop(@PathVariable String secret, Here here, Model model) {
        SavedSearch search = known(secret);
        searches.change(search, search.name(), SearchRhythm.NONE);
        return page(search, true, here, model);
    }

    private static String page(SavedSearch search, boolean done, Here here, Model model) {
        model.addAttribute("at", here.path());
        model.addAttribute("name", search.name());
        model.addAttribute("done", done);
        return "cases/stopSearch";
    }

    private SavedSearch known(String secret) {
        return searches.behind(secret).orElseThrow(() -> Refusal.notFound("searches.refused.link"));
    }
}
