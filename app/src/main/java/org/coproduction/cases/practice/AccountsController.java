package org.coproduction.cases.practice;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import java.util.Optional;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Single;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Accounts of practice for everybody. */
@Controller
@Allowed(EVERYONE)
class AccountsController {
    private final Accounts accounts;
    private final AccountSearch search;
    private final Vocabulary vocabulary;
    private final Agenda agenda;
    private final Cases cases;

    AccountsController(Accounts accounts, AccountSearch search, Vocabulary vocabulary, Agenda agenda, Cases cases) {
        this.accounts = accounts;
        this.search = search;
        this.vocabulary = vocabulary;
        this.agenda = agenda;
        this.cases = cases;
    }

    @GetMapping("/accounts")
    String index(@RequestParam MultiValueMap<String, String> address, Here here, Model model) {
        model.addAttribute("page", search.find(AccountQuery.of(address), after(address), here));
        return "practice/index";
    }

    @GetMapping(path = "/accounts.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    AccountData.Stretch indexAsData(@RequestParam MultiValueMap<String, String> address, Here here) {
        AccountQuery query = AccountQuery.of(address);
        Hits hits = search.hits(query, after(address));
        return AccountData.Stretch.of(query, hits, search.accounts(hits), here);
    }

    @GetMapping(path = "/accounts.atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(@RequestParam MultiValueMap<String, String> address, Here here) {
        AccountQuery query = AccountQuery.of(address);
        return Atom.of(AccountsFeed.of(query, search.newest(query), here), here);
    }

    @GetMapping("/accounts/{number:\\d{1,15}}-{slug:[^.]+}")
    String show(@PathVariable long number, @PathVariable String slug, Here here, Model model) {
        Account account = published(number);
        if (!account.address().equals("/accounts/" + number + "-" + slug))
            return "redirect:" + here.link(account.address());
        model.addAttribute("page", page(account, here));
        return "practice/show";
    }

    @GetMapping(path = "/accounts/{number:\\d{1,15}}-{slug}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    AccountData showAsData(@PathVariable long number, Here here) {
        return AccountData.of(published(number), here);
    }

    private Account published(long number) {
        return accounts.published(number).orElseThrow(() -> Refusal.notFound("accounts.none-such"));
    }

    private AccountPage page(Account account, Here here) {
        AccountText text = account.text();
        String area = text.policyArea();
        return new AccountPage(
                account,
                Choices.language(text.language(), here),
                area == null
                        ? null
                        : here.text(vocabulary.term(Coded.POLICY_AREA, area).label())
                                .value(),
                about(text),
                account.strategies().stream()
                        .flatMap(kind -> vocabulary.find(Coded.STRATEGY, kind).stream())
                        .map(term -> new AccountPage.Link(here.text(term.label()), "/strategies/" + term.key()))
                        .toList(),
                questions(account, here));
    }

    private AccountPage.@Nullable Pointer about(AccountText text) {
        return Optional.ofNullable(text.caseSlug())
                .flatMap(CaseSlug::of)
                .flatMap(cases::find)
                .map(version -> new AccountPage.Pointer(
                        version.text().title(), "/cases/" + version.text().slug()))
                .orElse(null);
    }

    private List<AccountPage.Link> questions(Account account, Here here) {
        return account.questions().stream()
                .flatMap(slug -> QuestionSlug.of(slug).flatMap(agenda::question).stream())
                .map(question -> new AccountPage.Link(here.text(question.text()), question.address()))
                .toList();
    }

    private static @Nullable String after(MultiValueMap<String, String> address) {
        String after = Single.value(address, "after");
        return after.isEmpty() ? null : after;
    }
}
