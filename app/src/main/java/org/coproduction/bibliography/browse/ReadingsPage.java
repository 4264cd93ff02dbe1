package org.coproduction.bibliography.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.ReferenceFormat;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the bibliography.
 *
 * @param total how many readings there are in this selection
 * @param similar true where no reading has the words themselves and these have words close to them
 * @param uses how often each of those shown is used by cases and speaks to questions
 * @param next the address of the following stretch
 * @param first the address of the first stretch, where this is a later one
 */
public record ReadingsPage(
        ReadingQuery query,
        int total,
        boolean similar,
        boolean building,
        List<Reference> references,
        Map<ReadingId, Uses> uses,
        List<Facet> facets,
        List<Chip> chips,
        @Nullable String next,
        @Nullable String first) {
    public record Uses(int citing, int questions) {
        static final Uses NONE = new Uses(0, 0);
    }

    public record Facet(String name, List<Value> values, boolean open) {}

    /** @param language of the label, where it is not the page's */
    public record Value(String label, @Nullable String language, int count, boolean chosen, String address) {}

    /** Something that narrows the list, and the address without it. */
    public record Chip(String label, String address) {}

    public Uses uses(Reference reference) {
        return uses.getOrDefault(reference.reading().id(), Uses.NONE);
    }

    public List<CitationStyle> styles() {
        return CitationStyle.COMMON;
    }

    public List<ReferenceFormat> formats() {
        return List.of(ReferenceFormat.values());
    }
}
