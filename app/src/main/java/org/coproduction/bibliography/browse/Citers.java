package org.coproduction.bibliography.browse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CitedBy;
import org.coproduction.bibliography.CitedBy.Citing;
import org.coproduction.bibliography.ReadingId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What cites readings, of all features together. */
@Component
class Citers {
    private final ObjectProvider<CitedBy> features;

    Citers(ObjectProvider<CitedBy> features) {
        this.features = features;
    }

    Map<ReadingId, List<Citing>> of(Collection<ReadingId> readings) {
        Map<ReadingId, List<Citing>> citing = new HashMap<>();
        if (readings.isEmpty()) return citing;
        features.orderedStream()
                .forEach(feature -> feature.of(readings)
                        .forEach((reading, some) -> citing.computeIfAbsent(reading, id -> new ArrayList<>())
                                .addAll(some)));
        return citing;
    }
}
