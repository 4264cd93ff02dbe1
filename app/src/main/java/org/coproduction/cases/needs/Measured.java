package org.coproduction.cases.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Figures of the database at a moment.
 *
 * @param months those in which something was published, the newest first
 * @param claiming how many cases have claims
 * @param resting how many of them have a single source
 * @param thin those of them with the most claims
 */
public record Measured(Instant at, List<Month> months, int claiming, int resting, List<Thin> thin) {
    public Measured {
        months = List.copyOf(months);
        thin = List.copyOf(thin);
    }

    /** @param begun cases whose first version was saved in the month */
    public record Month(LocalDate month, int begun, int versions) {}

    /** A case all of whose claims rest on one source. */
    public record Thin(String slug, String title, int claims) {}
}
