package org.coproduction.cases.practice;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Draft;
import org.coproduction.cases.Vocabulary;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts on an editor's desk. */
@Controller
@Allowed(EDITOR)
class DeskController {
    private static final String DESK = "/editing/accounts";

    private final Accounts accounts;
    private final Desk desk;
    private final CaseFromAccount caseFrom;
    private final Tags.Known tags;
    private final Vocabulary vocabulary;
    private final Cases cases;
    private final People people;

    DeskController(
            Accounts accounts,
            Desk desk,
            CaseFromAccount caseFrom,
            Tags.Known tags,
            Vocabulary vocabulary,
            Cases cases,
            People people) {
        this.accounts = accounts;
        this.desk = desk;
        this.caseFrom = caseFrom;
        this.tags = tags;
        this.vocabulary = vocabulary;
        this.cases = cases;
        this.people = people;
    }

    @GetMapping(DESK)
    String index(Model model) {
        Map<Boolean, List<Account>> open =
                accounts.open().stream().collect(Collectors.partitioningBy(one -> one.state() == AccountState.WAITING));
        model.addAttribute("page", new DeskPage(of(open, true), of(open, false)));
        return "practice/desk";
    }

    @GetMapping(DESK + "/{id}")
    String show(@PathVariable UUID id, Here here, Model model) {
        Account account = account(id);
        return page(account, AccountForm.of(account.text()), Tags.Chosen.of(account), List.of(), null, here, model);
    }

    @PostMapping(DESK + "/{id}")
    String edit(
            @PathVariable UUID id,
            AccountForm form,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) @Nullable List<String> strategy,
            @RequestParam(required = false) @Nullable List<String> question,
            @RequestParam(defaultValue = "") String why,
            Here here,
            Model model) {
        Account account = account(id);
        Tags.Chosen ticked = tags.chosen(strategy, question);
        List<Mistake> mistakes = form.mistakes(vocabulary, here);
        if (!mistakes.isEmpty()) return page(account, form, ticked, mistakes, null, here, model);
        Desk.Edited edited = new Desk.Edited(version, form.text(), ticked);
        if (desk.edit(account, edited, Typed.line(why), PersonId.of(here.viewer())))
            return "redirect:" + here.link(DESK + "/" + id);
        Account now = account(id);
        return page(now, form, ticked, List.of(), AccountForm.of(now.text()), here, model);
    }

    @PostMapping(DESK + "/{id}/publication")
    String publish(@PathVariable UUID id, Here here) {
        return decided(desk.publish(account(id), PersonId.of(here.viewer())), here);
    }

    @PostMapping(DESK + "/{id}/question")
    String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Here here) {
        return decided(desk.ask(account(id), Answer.of(words), PersonId.of(here.viewer())), here);
    }

    @PostMapping(DESK + "/{id}/refusal")
    String decline(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Here here) {
        return decided(desk.decline(account(id), Answer.of(words), PersonId.of(here.viewer())), here);
    }

    /** A draft of a case that begins with it. */
    @PostMapping(DESK + "/{id}/case")
    String beginCase(@PathVariable UUID id, Here here) {
        Account account = account(id);
        if (account.state() != AccountState.PUBLISHED)
            throw new Refusal(HttpStatus.CONFLICT, "desk.refused.unpublished");
        if (account.text().caseSlug() != null) throw new Refusal(HttpStatus.CONFLICT, "desk.refused.has-case");
        Draft draft = caseFrom.begin(account, PersonId.of(here.viewer()));
        return "redirect:" + here.link(draft.id().address() + "/check");
    }

    private static String decided(boolean done, Here here) {
        if (!done) throw new Refusal(HttpStatus.CONFLICT, "desk.refused.decided");
        return "redirect:" + here.link(DESK);
    }

    private Account account(UUID id) {
        return accounts.withId(id).orElseThrow(() -> Refusal.notFound("accounts.none-such"));
    }

    private static List<Account> of(Map<Boolean, List<Account>> open, boolean waiting) {
        return open.getOrDefault(waiting, List.of());
    }

    private String page(
            Account account,
            AccountForm form,
            Tags.Chosen ticked,
            List<Mistake> mistakes,
            @Nullable AccountForm stale,
            Here here,
            Model model) {
        List<Note> notes = accounts.notes(account.id());
        model.addAttribute(
                "page",
                new DecisionPage(
                        account,
                        form,
                        tags.with(ticked, account.text()),
                        Choices.of(vocabulary, here),
                        title(Typed.line(form.about())),
                        notes,
                        editors(notes),
                        mistakes,
                        stale));
        return "practice/decide";
    }

    private @Nullable String title(String slug) {
        return Optional.of(slug)
                .flatMap(CaseSlug::of)
                .flatMap(cases::find)
                .map(one -> one.text().title())
                .orElse(null);
    }

    private Map<UUID, String> editors(List<Note> notes) {
        Set<UUID> ids = notes.stream().map(Note::by).filter(Objects::nonNull).collect(Collectors.toSet());
        return people.withIds(ids).stream()
                .collect(Collectors.toMap(
                        one -> one.id().value(), one -> one.name().value()));
    }
}
