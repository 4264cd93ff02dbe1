package org.coproduction.cases.calls;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.CaseCalls;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A convener opens the call of a year, and changes it. */
@Controller
@Allowed(CONVENER)
class OpeningController {
    private final CaseCalls calls;
    private final Agenda agenda;

    OpeningController(CaseCalls calls, Agenda agenda) {
        this.calls = calls;
        this.agenda = agenda;
    }

    @GetMapping("/calls/new")
    String fresh(Here here, Model model) {
        return page(CallForm.next(), true, List.of(), here, model);
    }

    @PostMapping("/calls")
    String open(CallForm form, Here here, Model model) {
        List<Mistake> mistakes = new ArrayList<>(form.mistakes(here));
        if (mistakes.isEmpty() && calls.find(Integer.parseInt(form.yearTyped())).isPresent())
            mistakes.add(new Mistake("year", here.say("call.mistake.taken")));
        return mistakes.isEmpty() ? saved(form, here) : page(form, true, mistakes, here, model);
    }

    @GetMapping("/calls/{year:" + CallsController.YEAR + "}/change")
    String edit(@PathVariable int year, Here here, Model model) {
        CallForm form = calls.find(year).map(CallForm::of).orElseThrow(OpeningController::unknown);
        return page(form, false, List.of(), here, model);
    }

    @PostMapping("/calls/{year:" + CallsController.YEAR + "}")
    String change(@PathVariable int year, CallForm form, Here here, Model model) {
        if (calls.find(year).isEmpty()) throw unknown();
        CallForm itsOwn = form.in(year);
        List<Mistake> mistakes = itsOwn.mistakes(here);
        return mistakes.isEmpty() ? saved(itsOwn, here) : page(itsOwn, false, mistakes, here, model);
    }

    private String saved(CallForm form, Here here) {
        List<Integer> themes = agenda.themes().stream().map(Theme::number).toList();
        var call = form.call(themes, Set.of(Locale.getISOCountries()));
        calls.set(call, PersonId.of(here.viewer()));
        return "redirect:" + here.link(call.address());
    }

    private String page(CallForm form, boolean isNew, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", new CallFormPage(form, isNew, agenda.themes(), countries(here), mistakes));
        return "calls/form";
    }

    private static Map<String, String> countries(Here here) {
        Collator order = Collator.getInstance(here.language().locale());
        Map<String, String> names = new LinkedHashMap<>();
        List.of(Locale.getISOCountries()).stream()
                .sorted(Comparator.comparing(here::country, order))
                .forEach(code -> names.put(code, here.country(code)));
        return names;
    }

    private static Refusal unknown() {
        return Refusal.notFound("call.refused.unknown");
    }
}
