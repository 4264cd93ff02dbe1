package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Allowed(EVERYONE)
class HomeController {
    private final AgendaAtAGlance agenda;
    private final CasesAtAGlance cases;

    HomeController(AgendaAtAGlance agenda, CasesAtAGlance cases) {
        this.agenda = agenda;
        this.cases = cases;
    }

    @GetMapping("/")
    String index(Here here, Model model) {
        model.addAttribute("page", new HomePage(agenda.themes(), cases.of(here)));
        return "site/home";
    }
}
