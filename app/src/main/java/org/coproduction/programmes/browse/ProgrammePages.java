package org.coproduction.programmes.browse;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.discussion.RecordDebates;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.coproduction.people.PersonId;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Alphabet;
import org.coproduction.programmes.OutputsShown;
import org.coproduction.programmes.Partner;
import org.coproduction.programmes.PartnersShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammeCircle;
import org.coproduction.programmes.ProgrammePartners;
import org.coproduction.programmes.ProgrammeProposals;
import org.coproduction.programmes.ProgrammesAtHand;
import org.coproduction.programmes.Proposal;
import org.coproduction.programmes.Shelf;
import org.coproduction.programmes.StepRow;
import org.coproduction.programmes.Steps;
import org.coproduction.translations.TranslatedInto;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProgrammePages {
    private final Agenda agenda;
    private final Interests interests;
    private final ProgrammePartners partners;
    private final PartnersShown shown;
    private final ProgrammeProposals proposals;
    private final Steps steps;
    private final OutputsShown outputs;
    private final ProgrammeCircle circle;
    private final RecordDebates debates;
    private final TranslatedInto translated;

    ProgrammePages(
            Agenda agenda,
            Interests interests,
            ProgrammePartners partners,
            PartnersShown shown,
            ProgrammeProposals proposals,
            Steps steps,
            OutputsShown outputs,
            ProgrammeCircle circle,
            RecordDebates debates,
            TranslatedInto translated) {
        this.agenda = agenda;
        this.interests = interests;
        this.partners = partners;
        this.shown = shown;
        this.proposals = proposals;
        this.steps = steps;
        this.outputs = outputs;
        this.circle = circle;
        this.debates = debates;
        this.translated = translated;
    }

    ProgrammePage of(Programme programme, Here here) {
        List<Partner> all = partners.of(programme);
        List<PartnersShown.Row> named = shown.of(all, here);
        return new ProgrammePage(
                programme,
                Markdown.html(programme.goal()),
                programme.questions().stream()
                        .flatMap(question -> agenda.question(question).stream())
                        .toList(),
                interest(programme),
                countries(all, named, here),
                programme.showsMilestones() ? milestones(programme, named) : List.of(),
                outputs.of(programme, Shelf.OUTPUTS),
                here.viewer().signedIn() ? mine(programme, all, here) : ProgrammePage.Mine.NOTHING,
                circle.of(programme, here.viewer()).orElse(null),
                translated.alsoIn(TranslatedProgrammes.original(programme, here)),
                debates.on(programme.subject(agenda), here));
    }

    private @Nullable Interest interest(Programme programme) {
        Integer number = programme.interest();
        return number == null ? null : interests.find(number).orElse(null);
    }

    private List<StepRow> milestones(Programme programme, List<PartnersShown.Row> named) {
        LocalDate today = LocalDate.now();
        return steps.of(programme).stream()
                .filter(step -> step.text().milestone())
                .map(step -> StepRow.of(step, named, today))
                .toList();
    }

    /** In the order of their names. */
    private static List<ProgrammePage.Country> countries(List<Partner> all, List<PartnersShown.Row> named, Here here) {
        Map<String, List<PartnersShown.Row>> rows = named.stream()
                .collect(Collectors.groupingBy(row -> row.partner().part().country()));
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(partner -> counts.merge(partner.part().country(), 1, Integer::sum));
        Alphabet order = Alphabet.of(here.language());
        List<ProgrammePage.Country> countries = new ArrayList<>();
        counts.forEach((code, count) -> countries.add(
                new ProgrammePage.Country(code, here.country(code), count, rows.getOrDefault(code, List.of()))));
        countries.sort((one, other) -> order.compare(one.name(), other.name()));
        return countries;
    }

    private ProgrammePage.Mine mine(Programme programme, List<Partner> all, Here here) {
        PersonId me = PersonId.of(here.viewer());
        boolean leads = ProgrammesAtHand.leads(all, here);
        boolean partner = all.stream().anyMatch(one -> one.person().equals(me));
        List<Proposal> pending = leads ? proposals.of(programme) : List.of();
        Optional<Proposal> own = partner ? Optional.empty() : proposals.find(programme, me);
        return new ProgrammePage.Mine(
                leads,
                partner,
                own.filter(Proposal.Asked.class::isInstance).isPresent(),
                own.filter(Proposal.Invited.class::isInstance).isPresent(),
                (int) pending.stream().filter(Proposal.Asked.class::isInstance).count(),
                leads || here.viewer().may(CONVENER));
    }
}
