package org.coproduction.cases.record;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.CaseSlug;
import org.jspecify.annotations.Nullable;

/** The versions of a case, the newest first. */
public record VersionsPage(CaseSlug slug, String title, List<Line> lines) {
    /** @param difference address of the difference from the version before; null for the first */
    public record Line(
            int number,
            LocalDate savedAt,
            String author,
            String message,
            String address,
            @Nullable String difference) {}

    static VersionsPage of(CaseSlug slug, String title, List<Stored.Line> stored) {
        List<Line> lines = new ArrayList<>();
        for (Stored.Line one : stored) {
            String versions = slug.address() + "/versions/";
            lines.add(new Line(
                    one.number(),
                    LocalDate.ofInstant(one.savedAt(), ZoneOffset.UTC),
                    one.author(),
                    one.message(),
                    versions + one.number(),
                    one.number() == 1 ? null : versions + (one.number() - 1) + ".." + one.number()));
        }
        return new VersionsPage(slug, title, lines);
    }
}
