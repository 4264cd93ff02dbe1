package org.coproduction.cases;

import java.time.Instant;

/** One saved state of a case, never changed afterwards. */
public record CaseVersion(CaseSlug of, int number, Instant savedAt, String author, String message, CaseText text) {
    public CaseVersion {
        if (number < 1) throw new IllegalArgumentException("versions of a case count from 1, not " + number);
    }

    /** Its permanent page within the site, without the language. */
    public String address() {
        return of.address() + "/versions/" + number;
    }
}
