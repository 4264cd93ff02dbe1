package org.coproduction.cases.downloads;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Where the rows of a download come from, written into every file.
 *
 * @param query the address of the list whose cases these are, absolute
 * @param site the address of the site, without a final slash
 */
record Provenance(String query, String site, Instant retrieved) {
    static final String LICENCE = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

    Provenance {
        retrieved = retrieved.truncatedTo(ChronoUnit.SECONDS);
    }

    String address(String slug) {
        return site + "/cases/" + slug;
    }

    /** Names the file: {@code cases-2026-11-24.csv}. */
    String fileName(String extension) {
        return "cases-" + retrieved.atOffset(ZoneOffset.UTC).toLocalDate() + "." + extension;
    }
}
