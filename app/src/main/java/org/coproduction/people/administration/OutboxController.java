package org.coproduction.people.administration;

import static org.coproduction.platform.web.Allowed.Who.ADMINISTRATOR;

import java.util.UUID;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.mail.MailServer;
import org.coproduction.platform.mail.Outbox;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Mail and what became of it. Without a mail server administrators read here what should have been sent, and pass it on. */
@Controller
@Allowed(ADMINISTRATOR)
class OutboxController {
    private final Outbox outbox;
    private final MailServer server;
    private final Audit audit;

    OutboxController(Outbox outbox, MailServer server, Audit audit) {
        this.outbox = outbox;
        this.server = server;
        this.audit = audit;
    }

    @GetMapping("/administration/mail")
    String list(Model model) {
        model.addAttribute("page", new OutboxPage(server.given(), outbox.newest()));
        return "people/outbox";
    }

    /** A mail may hold a link that signs somebody in, so it is logged who read it. */
    @GetMapping("/administration/mail/{id}")
    String show(@PathVariable UUID id, Here here, Model model) {
        Outbox.Mail mail = outbox.unsent(id).orElseThrow(() -> Refusal.notFound("mail.refused.gone"));
        audit.log(here.viewer().person(), "mail-read", null, id.toString());
        model.addAttribute("page", new MailPage(id, mail));
        return "people/mail";
    }

    @PostMapping("/administration/mail/{id}/again")
    String again(@PathVariable UUID id, Here here) {
        outbox.again(id);
        return "redirect:" + here.link("/administration/mail");
    }
}
