package org.coproduction.bibliography.browse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the bibliography as programs read it.
 *
 * @param cursor give it back as {@code after} for the next stretch; null at the end
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReadingsData(
        int total,
        boolean similar,
        Map<String, Map<String, Integer>> facets,
        List<Item> readings,
        @Nullable String cursor,
        @Nullable String next) {
    record Item(
            ReadingId id,
            String address,
            Map<String, Object> csl,
            List<Integer> themes,
            @Nullable String seenAt,
            String citation) {}

    static ReadingsData of(ReadingSearch.Result result, List<Reference> references, ReadingQuery query, Here here) {
        String cursor = result.hits().next();
        String address = query.address(".json");
        return new ReadingsData(
                result.hits().total(),
                result.hits().similar(),
                result.counts(),
                references.stream()
                        .map(reference -> new Item(
                                reference.reading().id(),
                                here.absolute(reference.reading().address()),
                                reference.reading().item().withId(),
                                reference.reading().themes(),
                                reference.reading().seenAt(),
                                reference.citation().text()))
                        .toList(),
                cursor,
                cursor == null
                        ? null
                        : here.absolute(here.link(address + (address.contains("?") ? "&" : "?") + "after=" + cursor)));
    }
}
