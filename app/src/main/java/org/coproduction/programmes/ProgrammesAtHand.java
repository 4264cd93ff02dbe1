package org.coproduction.programmes;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;

import java.util.List;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The programme of an address, for those who may do something with it. */
@Component
public class ProgrammesAtHand {
    private final Programmes programmes;
    private final ProgrammePartners partners;

    ProgrammesAtHand(Programmes programmes, ProgrammePartners partners) {
        this.programmes = programmes;
        this.partners = partners;
    }

    public Programme of(String slug) {
        return ProgrammeSlug.of(slug)
                .flatMap(programmes::find)
                .orElseThrow(() -> Refusal.notFound("programmes.refused.unknown"));
    }

    /** For everybody else it says who could. */
    public Programme ledBy(String slug, Here here) {
        Programme programme = of(slug);
        if (!leads(partners.of(programme), here)) throw new Refusal(HttpStatus.FORBIDDEN, "programmes.refused.leads");
        return programme;
    }

    public Programme withPartner(String slug, Here here) {
        Programme programme = of(slug);
        if (partners.find(programme, PersonId.of(here.viewer())).isEmpty())
            throw new Refusal(HttpStatus.FORBIDDEN, "programmes.refused.partners");
        return programme;
    }

    /** One whose last partner left is led by conveners, until one of them is in it. */
    public static boolean leads(List<Partner> partners, Here here) {
        if (partners.isEmpty()) return here.viewer().may(CONVENER);
        return partners.stream()
                .anyMatch(one ->
                        one.leads() && one.person().value().equals(here.viewer().id()));
    }
}
