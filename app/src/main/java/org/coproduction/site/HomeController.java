package org.coproduction.site;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Allowed(EVERYONE)
class HomeController {
    @GetMapping("/")
    String index() {
        return "site/home";
    }
}
