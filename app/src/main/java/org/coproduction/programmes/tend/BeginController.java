package org.coproduction.programmes.tend;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.coproduction.programmes.NewProgramme;
import org.coproduction.programmes.Part;
import org.coproduction.programmes.PartForm;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeText;
import org.coproduction.programmes.Programmes;
import org.coproduction.programmes.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member begins a programme, out of an interest or not. */
@Controller
@Allowed(MEMBER)
class BeginController {
    private final Programmes programmes;
    private final Interests interests;
    private final Agenda agenda;

    BeginController(Programmes programmes, Interests interests, Agenda agenda) {
        this.programmes = programmes;
        this.interests = interests;
        this.agenda = agenda;
    }

    /**
     * @param interest number of the one that it comes out of, or empty
     * @param question slug of one that is ticked already, or empty
     */
    @GetMapping("/programmes/new")
    String form(
            @RequestParam(defaultValue = "") String interest,
            @RequestParam(defaultValue = "") String question,
            Here here,
            Model model) {
        Optional<Interest> from = from(interest, here);
        ProgrammeForm form = from.map(ProgrammeForm::of).orElseGet(() -> ProgrammeForm.empty(question));
        return page(form, PartForm.EMPTY, from.orElse(null), List.of(), model);
    }

    @PostMapping("/programmes")
    String begin(
            @RequestParam(defaultValue = "") String interest, ProgrammeForm form, PartForm as, Here here, Model model) {
        Optional<Interest> from = from(interest, here);
        Optional<ProgrammeText> text = form.text(agenda, here);
        Optional<Part> founder = as.as(Role.LEADS);
        if (text.isEmpty() || founder.isEmpty()) {
            List<Mistake> mistakes = new ArrayList<>(form.mistakes(agenda, here));
            mistakes.addAll(as.mistakes(true, here));
            return page(form, as, from.orElse(null), mistakes, model);
        }
        PersonId by = PersonId.of(here.viewer());
        Programme begun = programmes.begin(
                new NewProgramme(
                        text.get(),
                        here.language(),
                        founder.get(),
                        from.map(Interest::number).orElse(null),
                        from.map(one -> others(one, by)).orElse(Set.of())),
                by);
        return "redirect:" + here.link(begun.address());
    }

    private Set<UUID> others(Interest interest, PersonId but) {
        return interests.members(interest.number()).stream()
                .map(member -> member.person().value())
                .filter(person -> !person.equals(but.value()))
                .collect(Collectors.toSet());
    }

    /** Whoever raised it carries it on, or a convener. */
    private Optional<Interest> from(String number, Here here) {
        if (number.isEmpty()) return Optional.empty();
        Interest interest = interests.numbered(number).orElseThrow(() -> Refusal.notFound("interests.refused.unknown"));
        if (!OutOfInterest.mayCarryOn(interest, here))
            throw new Refusal(HttpStatus.FORBIDDEN, "programmes.refused.interest");
        return Optional.of(interest);
    }

    private String page(
            ProgrammeForm form, PartForm part, @Nullable Interest interest, List<Mistake> mistakes, Model model) {
        model.addAttribute(
                "page",
                new ProgrammeFormPage(
                        form, agenda.themes(), mistakes, new ProgrammeFormPage.Beginning(part, interest), null));
        return "programmes/form";
    }
}
