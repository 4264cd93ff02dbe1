package org.coproduction.people.signin;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.FirstRun;
import org.coproduction.people.NewPerson;
import org.coproduction.people.Person;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.mail.MailServer;
import org.coproduction.platform.store.StarterLoads;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the link on the console opens: the first administrator of a new site. */
@Controller
@Allowed(EVERYONE)
class FirstAdministratorController {
    private final FirstRun firstRun;
    private final Recognition recognition;
    private final Letters letters;
    private final MailServer mailServer;
    private final StarterLoads starter;
    private final TransactionTemplate transaction;

    FirstAdministratorController(
            FirstRun firstRun,
            Recognition recognition,
            Letters letters,
            MailServer mailServer,
            StarterLoads starter,
            TransactionTemplate transaction) {
        this.firstRun = firstRun;
        this.recognition = recognition;
        this.letters = letters;
        this.mailServer = mailServer;
        this.starter = starter;
        this.transaction = transaction;
    }

    @GetMapping("/first-administrator/{secret}")
    String ask(@PathVariable String secret, Here here, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        refuseUnknown(secret);
        boolean mail = mailServer.given();
        model.addAttribute(
                "page",
                new FirstAdministratorPage(action(here, secret), "", "", here.language(), mail, true, mail, List.of()));
        return "people/firstAdministrator";
    }

    @PostMapping("/first-administrator/{secret}")
    String make(
            @PathVariable String secret,
            FirstAdministratorForm form,
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        refuseUnknown(secret);
        Optional<NewPerson> newcomer = form.person();
        if (newcomer.isEmpty()) {
            model.addAttribute("page", form.page(action(here, secret), mailServer.given(), here));
            return "people/firstAdministrator";
        }
        transaction.executeWithoutResult(status -> {
            Person made = firstRun.take(secret, newcomer.get()).orElseThrow(() -> Refusal.gone("first.refused.link"));
            if (form.wantsTestMail()) letters.post(testMail(made, here));
            if (!form.keepsStarter()) starter.remove();
            recognition.signIn(made.id(), request, response);
        });
        return "redirect:" + here.link("/me/second-factor");
    }

    private void refuseUnknown(String secret) {
        if (!firstRun.opens(secret)) throw Refusal.gone("first.refused.link");
    }

    private static String action(Here here, String secret) {
        return here.link("/first-administrator/" + secret);
    }

    private static Letter testMail(Person to, Here here) {
        return new Letter(
                to.email().value(),
                to.language(),
                here.words().say(to.language(), "first.mail.subject"),
                List.of(here.words().say(to.language(), "first.mail.text")),
                null,
                List.of(),
                Duration.ofDays(1));
    }
}
