package org.coproduction.cases.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page of the guided form, in order, with the fields of the case that it asks for. */
public enum Step {
    SOURCES("sources"),
    WHAT("title", "summary", "policyArea", "countries", "places"),
    WHO(
            "citizenContribution",
            "professionalContribution",
            "phases",
            "level",
            "participants",
            "participantCount",
            "actors"),
    STRATEGIES("strategies"),
    OUTCOMES("outcomes"),
    CONTEXT("challenges", "legalBasis", "funding"),
    TIME("startYear", "endYear", "ongoing", "evidenceBasis", "themes"),
    ATTACHMENTS("attachments"),
    CHECK;

    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> of(String key) {
        for (Step step : values()) {
            if (step.key().equals(key)) return Optional.of(step);
        }
        return Optional.empty();
    }

    /** Where a field of the case is asked for, also by its name in differences. */
    static Step asking(String field) {
        if (field.equals("years")) return TIME;
        for (Step step : values()) {
            if (step.fields.contains(field)) return step;
        }
        return CHECK;
    }

    public List<String> fields() {
        return fields;
    }

    /** The one after it; the last has itself. */
    Step next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
