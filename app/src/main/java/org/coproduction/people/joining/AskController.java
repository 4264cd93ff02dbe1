package org.coproduction.people.joining;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonName;
import org.coproduction.people.WaysIn;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks to join. The answer is the same for each address, whether or not it has an account or has asked before. */
@Controller
@Allowed(EVERYONE)
class AskController {
    private static final int DEAR = 50;

    private final Joining joining;
    private final WaysIn ways;

    AskController(Joining joining, WaysIn ways) {
        this.joining = joining;
        this.ways = ways;
    }

    @GetMapping("/join")
    String show(Here here, Model model) {
        refuseClosed();
        model.addAttribute("page", new JoinPage(here.link("/join"), "", "", here.language(), "", List.of()));
        return "people/ask";
    }

    @PostMapping("/join")
    @Costs(DEAR)
    String ask(JoinForm form, Here here, Model model) {
        refuseClosed();
        List<Mistake> mistakes = form.mistakesOfAsking(here);
        if (!mistakes.isEmpty()) {
            model.addAttribute("page", form.page(here.link("/join"), form.address(), mistakes));
            return "people/ask";
        }
        joining.ask(
                EmailAddress.of(form.address()).orElseThrow(),
                PersonName.of(form.called()).orElseThrow(),
                form.writtenIn(),
                form.why());
        return "redirect:" + here.link("/join/asked");
    }

    @GetMapping("/join/asked")
    String asked() {
        return "people/asked";
    }

    private void refuseClosed() {
        if (!ways.now().byRequest()) throw Refusal.notFound("join.refused.closed");
    }
}
