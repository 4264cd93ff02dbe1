package org.coproduction.people.profile;

import java.util.Locale;
import java.util.Optional;

/** How people study co-production, or work on it. */
public enum Method {
    CASE_STUDY,
    COMPARISON,
    INTERVIEWS,
    ETHNOGRAPHY,
    SURVEY,
    EXPERIMENT,
    STATISTICS,
    DOCUMENTS,
    HISTORY,
    ACTION_RESEARCH,
    DESIGN,
    EVALUATION,
    REVIEW,
    NETWORKS,
    SIMULATION,
    THEORY;

    static Optional<Method> of(String key) {
        for (Method method : values()) if (method.key().equals(key)) return Optional.of(method);
        return Optional.empty();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
