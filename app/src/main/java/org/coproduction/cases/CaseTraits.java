package org.coproduction.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * What cases are compared by, in one number: strategies, outcome dimensions, phases and level one bit each, then policy
 * area and first country. So the whole case database can be looked through in memory for the ones most like a case.
 */
public record CaseTraits(long packed) {
    private static final int DIMENSIONS = 16;
    private static final int PHASES = 32;
    private static final int LEVELS = 36;
    private static final int AREA = 40;
    private static final int COUNTRY = 52;
    private static final long STRATEGY_BITS = 0xFFFFL;
    private static final long DIMENSION_BITS = 0xFFFFL << DIMENSIONS;
    private static final long PHASE_AND_LEVEL_BITS = 0xFFL << PHASES;
    private static final List<String> STRATEGIES_IN_ORDER = keys(Coded.STRATEGY);
    private static final List<String> DIMENSIONS_IN_ORDER = keys(Coded.OUTCOME_DIMENSION);
    private static final List<String> PHASES_IN_ORDER = keys(Coded.PHASE);
    private static final List<String> LEVELS_IN_ORDER = keys(Coded.LEVEL);

    static CaseTraits of(CaseText text) {
        long bits = 0;
        for (CaseText.Strategy one : text.strategies()) bits |= bit(STRATEGIES_IN_ORDER, one.kind(), 0);
        for (CaseText.Outcome one : text.outcomes()) bits |= bit(DIMENSIONS_IN_ORDER, one.dimension(), DIMENSIONS);
        for (String phase : text.phases()) bits |= bit(PHASES_IN_ORDER, phase, PHASES);
        bits |= bit(LEVELS_IN_ORDER, text.level(), LEVELS);
        String area = text.policyArea();
        bits |= (Integer.parseInt(area.substring(0, 2)) * 16L + area.charAt(3) - '0') << AREA;
        String country = text.countries().getFirst();
        bits |= ((country.charAt(0) - 'A') * 32L + country.charAt(1) - 'A') << COUNTRY;
        return new CaseTraits(bits);
    }

    /** The more, the more alike: strategies weigh most, since they are what one case can learn from another. */
    public int likeness(CaseTraits other) {
        long shared = packed & other.packed;
        return 3 * Long.bitCount(shared & STRATEGY_BITS)
                + 2 * Long.bitCount(shared & DIMENSION_BITS)
                + Long.bitCount(shared & PHASE_AND_LEVEL_BITS)
                + (sameArea(other) ? 5 : 0)
                + (sameCountry(other) ? 2 : 0);
    }

    public boolean sameArea(CaseTraits other) {
        return (packed >>> AREA & 0xFFF) == (other.packed >>> AREA & 0xFFF);
    }

    public boolean sameCountry(CaseTraits other) {
        return packed >>> COUNTRY == other.packed >>> COUNTRY;
    }

    public int division() {
        return (int) (packed >>> AREA & 0xFFF) / 16;
    }

    public List<String> sharedStrategies(CaseTraits other) {
        return named(STRATEGIES_IN_ORDER, packed & other.packed & STRATEGY_BITS);
    }

    public List<String> sharedDimensions(CaseTraits other) {
        return named(DIMENSIONS_IN_ORDER, (packed & other.packed & DIMENSION_BITS) >>> DIMENSIONS);
    }

    private static long bit(List<String> keys, String key, int from) {
        return 1L << from + keys.indexOf(key);
    }

    private static List<String> named(List<String> keys, long bits) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) if ((bits >>> i & 1) == 1) named.add(keys.get(i));
        return named;
    }

    private static List<String> keys(Coded kind) {
        return VocabularyFile.terms().stream()
                .filter(term -> term.kind() == kind)
                .map(Term::key)
                .toList();
    }
}
