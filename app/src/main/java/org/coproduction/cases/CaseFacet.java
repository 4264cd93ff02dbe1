package org.coproduction.cases;

import java.util.Locale;
import java.util.Optional;

/**
 * What cases are narrowed by. A facet has the same name in an address, in the index and in JSON.
 *
 * <p>Some have two levels in one facet: {@code policy} has divisions and areas (03, 03.1), {@code region} has regions and
 * those within them, {@code outcome} has dimensions and dimensions with a direction (trust, trust:negative).
 */
public enum CaseFacet {
    POLICY,
    PHASE,
    OUTCOME,
    DIRECTION,
    NEGATIVE,
    STRATEGY,
    REGION,
    COUNTRY,
    LEVEL,
    EVIDENCE,
    ACTOR,
    THEME,
    QUESTION,
    ONGOING;

    public static final String YES = "yes";
    public static final String NO = "no";

    /** The name in addresses, in the index and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CaseFacet> of(String key) {
        for (CaseFacet facet : values()) {
            if (facet.key().equals(key)) return Optional.of(facet);
        }
        return Optional.empty();
    }
}
