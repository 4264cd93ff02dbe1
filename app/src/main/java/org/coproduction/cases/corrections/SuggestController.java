package org.coproduction.cases.corrections;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Cases;
import org.coproduction.cases.FieldTexts;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonId;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.OpenForms;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody suggests a correction, signed in or not. */
@Controller
@Allowed(EVERYONE)
class SuggestController {
    private static final int DEAR = 100;
    private static final int SHOWN = 80;

    private final Cases cases;
    private final FieldTexts texts;
    private final Corrections corrections;
    private final OpenForms forms;
    private final Proposals proposals;

    SuggestController(Cases cases, FieldTexts texts, Corrections corrections, OpenForms forms, Proposals proposals) {
        this.proposals = proposals;
        this.cases = cases;
        this.texts = texts;
        this.corrections = corrections;
        this.forms = forms;
    }

    /** @param field which one, or empty to choose it */
    @GetMapping("/cases/{slug:[^.]+}/correction")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "") String field, Here here, Model model) {
        CaseVersion version = version(slug);
        if (field.isEmpty()) {
            model.addAttribute(
                    "page",
                    new ChoosePage(version, CorrectableField.of(version.text(), texts, here), contentLanguage(here)));
            return "corrections/choose";
        }
        CorrectableField one = field(version, field, here);
        return page(version, one, CorrectionForm.empty(one), forms.seal(), List.of(), here, model);
    }

    @PostMapping("/cases/{slug:[^.]+}/correction")
    @Costs(DEAR)
    String suggest(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String field,
            CorrectionForm sent,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = OpenForms.SEAL, required = false) @Nullable String seal,
            @RequestParam(name = OpenForms.TRAP, required = false) @Nullable String trap,
            Here here,
            Model model) {
        CaseVersion version = version(slug);
        CorrectableField one = field(version, field, here);
        CorrectionForm form = sent.proposing(fields.getOrDefault("proposed", List.of()));
        List<Mistake> mistakes = new ArrayList<>(form.mistakes(one, here));
        boolean stranger = !here.viewer().signedIn();
        if (stranger) forms.mistake(seal, trap, here).ifPresent(mistakes::add);
        if (!mistakes.isEmpty()) return page(version, one, form, forms.sealAfter(seal), mistakes, here, model);
        Suggestion suggestion = new Suggestion(version, one.name(), form.text(), form.because(), here.language());
        if (stranger)
            return "redirect:"
                    + here.link(corrections.suggest(
                            suggestion,
                            form.nameTyped(),
                            EmailAddress.of(form.emailTyped()).orElse(null)));
        corrections.suggest(suggestion, form.wantsCredit() ? here.viewer().name() : "", PersonId.of(here.viewer()));
        return "redirect:" + here.link("/me/corrections");
    }

    private CaseVersion version(String slug) {
        return CaseSlug.of(slug)
                .flatMap(cases::find)
                .orElseThrow(() ->
                        Refusal.notFound("case.refused.unknown", slug.substring(0, Math.min(slug.length(), SHOWN))));
    }

    private CorrectableField field(CaseVersion version, String name, Here here) {
        return CorrectableField.of(version.text(), texts, here).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("correction.refused.field"));
    }

    private static @Nullable String contentLanguage(Here here) {
        return here.language() == Language.EN ? null : Language.EN.tag();
    }

    private String page(
            CaseVersion version,
            CorrectableField field,
            CorrectionForm form,
            String seal,
            List<Mistake> mistakes,
            Here here,
            Model model) {
        model.addAttribute(
                "page",
                new SuggestPage(
                        version,
                        field,
                        proposals.choices(field.name(), here),
                        proposals.several(field.name()),
                        form,
                        seal,
                        mistakes,
                        contentLanguage(here)));
        return "corrections/suggest";
    }
}
