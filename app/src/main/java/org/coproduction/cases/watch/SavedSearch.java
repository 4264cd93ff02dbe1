package org.coproduction.cases.watch;

import java.util.UUID;
import org.coproduction.cases.CaseQuery;

/**
 * A search that a member saved.
 *
 * @param query as the address of the list says it
 * @param seen id of the last case that was there when it was saved or looked at
 */
public record SavedSearch(UUID id, UUID person, String name, String query, SearchRhythm rhythm, long seen) {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_QUERY = 4_000;

    /** The list within the site, without the language. */
    public String list() {
        return query.isEmpty() ? "/cases" : "/cases?" + query;
    }

    CaseQuery asked() {
        return CaseQuery.read(query);
    }

    /** One line, of what was typed. */
    static String line(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
