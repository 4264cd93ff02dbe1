package org.coproduction.cases;

import java.util.List;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A case as a line in a list.
 *
 * @param countries ISO 3166-1 alpha-2
 * @param outcomes in the order of the case, each once
 */
public record CaseRow(
        String slug,
        String title,
        String summary,
        List<String> countries,
        String policyArea,
        Bilingual policy,
        @Nullable Integer startYear,
        @Nullable Integer endYear,
        @Nullable Boolean ongoing,
        String evidenceBasis,
        Bilingual evidence,
        List<Outcome> outcomes) {
    public CaseRow {
        countries = List.copyOf(countries);
        outcomes = List.copyOf(outcomes);
    }

    public record Outcome(String dimension, String direction, Bilingual label, Bilingual says) {}

    /** Its page within the site, without the language. */
    public String address() {
        return "/cases/" + slug;
    }

    public CaseYears years() {
        return new CaseYears(startYear, endYear, ongoing);
    }
}
