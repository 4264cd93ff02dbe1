package org.coproduction.bibliography.browse;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.Reading;

/**
 * Where the items of a download come from, written into the note of each: no format has another place that all programs
 * read and keep.
 *
 * @param query the address of the list whose readings these are, absolute
 */
record Retrieved(String query, Instant at) {
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    static Retrieved now(String query) {
        return new Retrieved(query, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    Iterator<CslItem> noted(Iterator<Reading> readings) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return readings.hasNext();
            }

            @Override
            public CslItem next() {
                return noted(readings.next().item());
            }
        };
    }

    private CslItem noted(CslItem item) {
        Map<String, Object> fields = new LinkedHashMap<>(item.fields());
        String note = "Retrieved " + at + " from " + query + ", CC BY 4.0 (" + LICENCE + ")";
        fields.merge("note", note, (known, more) -> known + ". " + more);
        return new CslItem(item.id(), fields);
    }
}
