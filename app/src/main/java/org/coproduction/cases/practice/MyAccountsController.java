package org.coproduction.cases.practice;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.UUID;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts that I told. */
@Controller
@Allowed(MEMBER)
class MyAccountsController {
    private final Accounts accounts;
    private final Tellings telling;

    MyAccountsController(Accounts accounts, Tellings telling) {
        this.accounts = accounts;
        this.telling = telling;
    }

    @GetMapping("/me/accounts")
    String index(Here here, Model model) {
        model.addAttribute("page", new MyAccountsPage(accounts.of(PersonId.of(here.viewer()))));
        return "practice/mine";
    }

    @GetMapping("/me/accounts/{id}")
    String show(@PathVariable UUID id, Here here, Model model) {
        Account mine = mine(id, here);
        model.addAttribute("page", new ToldPage(mine, telling.correspondence(mine), address(id), false, false));
        return "practice/told";
    }

    @PostMapping("/me/accounts/{id}/answer")
    String answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Here here) {
        telling.answer(mine(id, here), Answer.of(words));
        return "redirect:" + here.link(address(id));
    }

    @PostMapping("/me/accounts/{id}/withdrawal")
    String takeBack(@PathVariable UUID id, Here here) {
        telling.takeBack(mine(id, here));
        return "redirect:" + here.link(address(id));
    }

    /** Somebody else's is as if there were none. */
    private Account mine(UUID id, Here here) {
        return accounts.withId(id)
                .filter(account -> here.viewer().person().equals(account.person()))
                .orElseThrow(() -> Refusal.notFound("telling.refused.link"));
    }

    private static String address(UUID id) {
        return "/me/accounts/" + id;
    }
}
