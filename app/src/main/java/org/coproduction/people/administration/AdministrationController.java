package org.coproduction.people.administration;

import static org.coproduction.platform.web.Allowed.Who.ADMINISTRATOR;

import org.coproduction.people.People;
import org.coproduction.platform.mail.MailServer;
import org.coproduction.platform.mail.Outbox;
import org.coproduction.platform.web.Allowed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Allowed(ADMINISTRATOR)
class AdministrationController {
    private final People people;
    private final MailServer mailServer;
    private final Outbox outbox;
    private final String publicAddress;

    AdministrationController(
            People people,
            MailServer mailServer,
            Outbox outbox,
            @Value("${commons.public-address:}") String publicAddress) {
        this.people = people;
        this.mailServer = mailServer;
        this.outbox = outbox;
        this.publicAddress = publicAddress;
    }

    @GetMapping("/administration")
    String show(Model model) {
        model.addAttribute(
                "page",
                new AdministrationPage(people.count(), mailServer.given(), outbox.faulty(), !publicAddress.isEmpty()));
        return "people/administration";
    }
}
