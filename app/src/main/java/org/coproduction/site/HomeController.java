package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Allowed(EVERYONE)
class HomeController {
    private final AgendaAtAGlance agenda;

    HomeController(AgendaAtAGlance agenda) {
        this.agenda = agenda;
    }

    @GetMapping("/")
    String index(Model model) {
        model.addAttribute("page", new HomePage(agenda.themes()));
        return "site/home";
    }
}
