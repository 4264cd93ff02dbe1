package org.coproduction.cases.sheets;

import java.util.Optional;

/** What a column of a spreadsheet can be; named as in the download of cases as one row each. */
public enum Column {
    SLUG("slug"),
    TITLE("title"),
    SUMMARY("summary"),
    COUNTRIES("countries"),
    PLACES("places"),
    START_YEAR("startYear"),
    END_YEAR("endYear"),
    ONGOING("ongoing"),
    POLICY_AREA("policyArea"),
    PHASES("phases"),
    LEVEL("level"),
    PARTICIPANTS("participants"),
    COUNT("participantCount"),
    COUNT_NOTE("participantCountNote"),
    ACTORS("actors"),
    CITIZENS("citizenContribution"),
    PROFESSIONALS("professionalContribution"),
    STRATEGIES("strategyTexts"),
    OUTCOMES("outcomeTexts"),
    CHALLENGES("challenges"),
    LEGAL_BASIS("legalBasis"),
    FUNDING("funding"),
    EVIDENCE_BASIS("evidenceBasis"),
    THEMES("themes"),
    SOURCES("sources"),
    VERSION("version");

    private final String key;

    Column(String key) {
        this.key = key;
    }

    static Optional<Column> of(String key) {
        for (Column column : values()) if (column.key.equals(key)) return Optional.of(column);
        return Optional.empty();
    }

    public String key() {
        return key;
    }

    /** Where it stands in the schema. */
    String field() {
        return switch (this) {
            case STRATEGIES -> "strategies";
            case OUTCOMES -> "outcomes";
            case COUNT_NOTE -> "participantCount";
            default -> key;
        };
    }

    /** Whether several columns can each bring entries of it. */
    boolean isList() {
        return switch (this) {
            case COUNTRIES, PLACES, PHASES, ACTORS, STRATEGIES, OUTCOMES, CHALLENGES, THEMES, SOURCES -> true;
            default -> false;
        };
    }

    /** The column that a place in a case is written in, by its JSON Pointer: {@code /strategies/2/source}. */
    static Column at(String pointer) {
        String[] path = pointer.substring(1).split("/", -1);
        if (path[0].equals(COUNT.key)) return path[path.length - 1].equals("note") ? COUNT_NOTE : COUNT;
        for (Column column : values()) if (column.field().equals(path[0])) return column;
        throw new IllegalArgumentException("no column for " + pointer);
    }
}
