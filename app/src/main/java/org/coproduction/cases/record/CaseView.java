package org.coproduction.cases.record;

import java.util.List;
import org.coproduction.bibliography.Citation;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.map.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * What a version says, ready to be read in one language. It never changes, so it can be kept.
 *
 * @param itself how the version is cited, to be read through {@link References#itself(CaseView, Here)}
 */
public record CaseView(
        CaseText text,
        String policyArea,
        List<String> meta,
        String years,
        List<Fact> facts,
        List<Claim> strategies,
        List<Finding> outcomes,
        List<String> actors,
        List<Reference> references,
        Citation itself,
        Timeline timeline,
        @Nullable WorldMap map) {

    /** @param english true where the value is content, not interface */
    public record Fact(String label, String value, boolean english) {}

    /** @param source number of its source; null where none is named */
    public record Claim(
            String key,
            String label,
            String definition,
            String description,
            @Nullable Integer source) {}

    public record Finding(
            String direction,
            String directionLabel,
            String dimension,
            String description,
            @Nullable Integer source) {}

    /** @param seenOn host of the page that was read, as a short name for the link to it */
    public record Reference(
            int number,
            String key,
            Citation citation,
            @Nullable String seenAt,
            @Nullable String seenOn) {}
}
