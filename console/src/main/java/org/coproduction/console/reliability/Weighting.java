package org.coproduction.console.reliability;

import java.util.List;
import java.util.Locale;
import org.coproduction.statistics.reliability.Level;
import org.coproduction.statistics.reliability.Weights;

/** Weights and their keys. */
enum Weighting {
    UNWEIGHTED(Weights.UNWEIGHTED),
    LINEAR(Weights.LINEAR),
    QUADRATIC(Weights.QUADRATIC),
    ORDINAL(Weights.ORDINAL),
    RADICAL(Weights.RADICAL),
    RATIO(Weights.RATIO);

    private final Weights weights;

    Weighting(Weights weights) {
        this.weights = weights;
    }

    Weights weights() {
        return weights;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that take what a level of measurement means, and no more. */
    static List<Weighting> suiting(Level level) {
        return switch (level) {
            case NOMINAL -> List.of(UNWEIGHTED);
            case ORDINAL -> List.of(UNWEIGHTED, ORDINAL, LINEAR);
            case INTERVAL -> List.of(UNWEIGHTED, QUADRATIC, LINEAR);
            case RATIO -> List.of(UNWEIGHTED, RATIO, QUADRATIC);
        };
    }
}
