package org.coproduction.programmes.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.people.Person;
import org.coproduction.platform.web.Here;
import org.coproduction.programmes.PartnersShown;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.ProgrammePartners;
import org.coproduction.programmes.ProgrammeProposals;
import org.coproduction.programmes.Proposal;
import org.springframework.stereotype.Component;

@Component
class TeamPages {
    private final ProgrammePartners partners;
    private final ProgrammeProposals proposals;
    private final PartnersShown shown;

    TeamPages(ProgrammePartners partners, ProgrammeProposals proposals, PartnersShown shown) {
        this.partners = partners;
        this.proposals = proposals;
        this.shown = shown;
    }

    /** Who left while the page was made is passed over. */
    TeamPage of(Programme programme, Here here) {
        List<Proposal> pending = proposals.of(programme);
        Map<UUID, Person> known =
                shown.known(pending.stream().map(Proposal::person).toList());
        List<TeamPage.Asking> asking = new ArrayList<>();
        List<TeamPage.Invited> invited = new ArrayList<>();
        for (Proposal proposal : pending) {
            Person person = known.get(proposal.person().value());
            if (person == null) continue;
            String name = person.name().value();
            String handle = person.handle().value();
            switch (proposal) {
                case Proposal.Asked asked ->
                    asking.add(new TeamPage.Asking(name, handle, asked.part(), asked.words(), asked.madeAt()));
                case Proposal.Invited one -> invited.add(new TeamPage.Invited(name, handle, one.madeAt()));
            }
        }
        return new TeamPage(programme, asking, invited, shown.of(partners.of(programme), here));
    }
}
