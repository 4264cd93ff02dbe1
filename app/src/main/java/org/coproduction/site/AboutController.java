package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Allowed(EVERYONE)
class AboutController {
    private final AboutTexts texts;

    AboutController(AboutTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/about")
    String show(Here here, Model model) {
        model.addAttribute("page", AboutPage.of(texts.now(), here));
        return "site/about";
    }
}
