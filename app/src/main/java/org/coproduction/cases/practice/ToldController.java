package org.coproduction.cases.practice;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An account for the stranger who told it: they come with a link that they kept, or that a mail brought. */
@Controller
@Allowed(EVERYONE)
class ToldController {
    private static final int DEAR = 20;

    private final Accounts accounts;
    private final Tellings telling;

    ToldController(Accounts accounts, Tellings telling) {
        this.accounts = accounts;
        this.telling = telling;
    }

    @GetMapping("/accounts/told/{secret}")
    @Costs(DEAR)
    String show(@PathVariable String secret, Model model) {
        Accounts.Behind behind = behind(secret);
        Account account = account(behind);
        boolean confirmable = behind.byMail() && account.email() != null && !account.emailConfirmed();
        model.addAttribute(
                "page", new ToldPage(account, telling.correspondence(account), address(secret), confirmable, true));
        return "practice/told";
    }

    /** Not by opening the link: programs that look at mail open it too. */
    @PostMapping("/accounts/told/{secret}/confirmation")
    String confirm(@PathVariable String secret, Here here) {
        Accounts.Behind behind = behind(secret);
        if (behind.byMail()) telling.confirm(account(behind));
        return back(secret, here);
    }

    @PostMapping("/accounts/told/{secret}/answer")
    @Costs(DEAR)
    String answer(@PathVariable String secret, @RequestParam(defaultValue = "") String words, Here here) {
        telling.answer(account(behind(secret)), Answer.of(words));
        return back(secret, here);
    }

    @PostMapping("/accounts/told/{secret}/withdrawal")
    String takeBack(@PathVariable String secret, Here here) {
        telling.takeBack(account(behind(secret)));
        return back(secret, here);
    }

    private Accounts.Behind behind(String secret) {
        return accounts.behind(secret).orElseThrow(() -> Refusal.notFound("telling.refused.link"));
    }

    private Account account(Accounts.Behind behind) {
        return accounts.withId(behind.account()).orElseThrow(() -> Refusal.notFound("telling.refused.link"));
    }

    private static String address(String secret) {
        return "/accounts/told/" + secret;
    }

    private static String back(String secret, Here here) {
        return "redirect:" + here.link(address(secret));
    }
}
