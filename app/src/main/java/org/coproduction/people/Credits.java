package org.coproduction.people;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What somebody contributed to any part of the site. */
@Component
public class Credits {
    private final List<Contributions> features;

    Credits(ObjectProvider<Contributions> features) {
        this.features = features.orderedStream().toList();
    }

    /** Newest first. */
    public List<Contribution> of(PersonId person) {
        return features.stream()
                .flatMap(feature -> feature.of(person).stream())
                .sorted(Comparator.comparing(Contribution::on).reversed().thenComparing(Contribution::address))
                .toList();
    }
}
