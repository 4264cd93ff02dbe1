package org.coproduction.cases.practice;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Vocabulary;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonId;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.OpenForms;
import org.coproduction.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody tells from their practice, signed in or not. */
@Controller
@Allowed(EVERYONE)
class TellController {
    private static final int DEAR = 100;

    private final Tellings telling;
    private final Cases cases;
    private final Vocabulary vocabulary;
    private final Tags.Known tags;
    private final OpenForms forms;

    TellController(Tellings telling, Cases cases, Vocabulary vocabulary, Tags.Known tags, OpenForms forms) {
        this.telling = telling;
        this.cases = cases;
        this.vocabulary = vocabulary;
        this.tags = tags;
        this.forms = forms;
    }

    /** @param about the slug of the case that it is about, if any */
    @GetMapping("/accounts/tell")
    String show(@RequestParam(name = "case", defaultValue = "") String about, Here here, Model model) {
        Optional<CaseVersion> known = about(about);
        String country = known.map(one -> one.text().countries().getFirst()).orElse("");
        AccountForm empty = AccountForm.empty(here, known.isPresent() ? about : "", country);
        return page(empty, Tags.Chosen.NONE, forms.seal(), List.of(), here, model);
    }

    @PostMapping("/accounts/tell")
    @Costs(DEAR)
    String tell(
            AccountForm form,
            @RequestParam(required = false) @Nullable List<String> strategy,
            @RequestParam(required = false) @Nullable List<String> question,
            @RequestParam(name = OpenForms.SEAL, required = false) @Nullable String seal,
            @RequestParam(name = OpenForms.TRAP, required = false) @Nullable String trap,
            Here here,
            Model model) {
        Tags.Chosen ticked = tags.chosen(strategy, question);
        List<Mistake> mistakes = new ArrayList<>(form.mistakes(vocabulary, here));
        mistakes.addAll(form.mistakesOfTeller(here));
        String about = Typed.line(form.about());
        if (!about.isEmpty() && about(about).isEmpty())
            mistakes.add(new Mistake("about", here.say("telling.mistake.case")));
        boolean stranger = !here.viewer().signedIn();
        if (stranger) forms.mistake(seal, trap, here).ifPresent(mistakes::add);
        if (!mistakes.isEmpty()) return page(form, ticked, forms.sealAfter(seal), mistakes, here, model);
        Tellings.Teller teller = new Tellings.Teller(
                stranger ? null : PersonId.of(here.viewer()),
                stranger ? EmailAddress.of(Typed.line(form.email())).orElse(null) : null,
                here.language());
        return "redirect:" + here.link(telling.tell(form.text(), ticked, teller));
    }

    private Optional<CaseVersion> about(String slug) {
        return CaseSlug.of(slug).flatMap(cases::find);
    }

    private String page(
            AccountForm form, Tags.Chosen ticked, String seal, List<Mistake> mistakes, Here here, Model model) {
        String title =
                about(Typed.line(form.about())).map(one -> one.text().title()).orElse(null);
        model.addAttribute(
                "page", new TellPage(form, tags.with(ticked), Choices.of(vocabulary, here), title, seal, mistakes));
        return "practice/tell";
    }
}
