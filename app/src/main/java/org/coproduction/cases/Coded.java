package org.coproduction.cases;

/** The kinds of coded values; each has a list of {@link Term}s in the {@link Vocabulary}. */
public enum Coded {
    POLICY_DIVISION("policyDivision"),
    POLICY_AREA("policyArea"),
    PHASE("phase"),
    LEVEL("level"),
    STRATEGY("strategyKind"),
    OUTCOME_DIMENSION("outcomeDimension"),
    OUTCOME_DIRECTION("outcomeDirection"),
    ACTOR_KIND("actorKind"),
    EVIDENCE_BASIS("evidenceBasis"),
    REGION("region");

    private final String key;

    Coded(String key) {
        this.key = key;
    }

    /** The name in {@code vocabularies.json}, in facets and in downloads. */
    public String key() {
        return key;
    }
}
