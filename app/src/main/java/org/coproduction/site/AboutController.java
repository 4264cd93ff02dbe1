package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Allowed(EVERYONE)
class AboutController {
    @GetMapping("/about")
    String show(Model model) {
        model.addAttribute("page", AboutPage.TODAY);
        return "site/about";
    }
}
