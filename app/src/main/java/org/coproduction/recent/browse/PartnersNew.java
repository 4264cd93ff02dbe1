package org.coproduction.recent.browse;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coproduction.agenda.Novelties;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Stretch;
import org.coproduction.partners.Partner;
import org.coproduction.partners.Partners;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Partners that came into the directory. They speak to no question, so they are new only where all is asked for. */
@Component
@Order(65)
class PartnersNew implements Novelties {
    private final Partners partners;

    PartnersNew(Partners partners) {
        this.partners = partners;
    }

    @Override
    public List<Novelty> in(Stretch stretch) {
        if (!stretch.isOfEverything()) return List.of();
        return partners.listed(stretch.from(), stretch.until(), stretch.most()).stream()
                .flatMap(PartnersNew::novelty)
                .toList();
    }

    /** One whose name was taken away again is nobody's news. */
    private static Stream<Novelty> novelty(Partner partner) {
        return partner.heading().stream()
                .map(name ->
                        new Novelty("partners", name, partner.address(), Objects.requireNonNull(partner.listedAt())));
    }
}
