package org.coproduction.recent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.agenda.Novelties;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Stretch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is new of all features together. */
@Component
public class Recent {
    private static final Comparator<Novelty> NEWEST =
            Comparator.comparing(Novelty::at).reversed();

    private static final Duration LATELY = Duration.ofDays(90);

    private final ObjectProvider<Novelties> features;

    Recent(ObjectProvider<Novelties> features) {
        this.features = features;
    }

    /** By kind, in the order of the features; kinds of which there is nothing are left out. */
    public List<Kind> in(Stretch stretch) {
        Map<String, List<Novelty>> kinds = new LinkedHashMap<>();
        features.orderedStream()
                .flatMap(feature -> feature.in(stretch).stream())
                .forEach(one -> kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>())
                        .add(one));
        return kinds.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    /**
     * The last of all that came lately, whatever it is.
     *
     * @param without kinds that are left out
     */
    public List<Novelty> newest(int most, Set<String> without) {
        Instant now = Instant.now();
        return in(Stretch.of(now.minus(LATELY), now, most)).stream()
                .filter(kind -> !without.contains(kind.key()))
                .flatMap(kind -> kind.novelties().stream())
                .sorted(NEWEST)
                .limit(most)
                .toList();
    }

    /** @param key completes the words {@code novelty.} */
    public record Kind(String key, List<Novelty> novelties) {
        public Kind {
            novelties = List.copyOf(novelties);
        }
    }
}
