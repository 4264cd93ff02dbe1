package org.coproduction.texts.edit;

import java.time.Instant;
import java.util.List;
import org.coproduction.platform.words.WordDifference;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/** What the texts of a record said, the newest first. */
public record HistoryPage(TextId id, String address, String heading, List<Line> lines) {
    public HistoryPage {
        lines = List.copyOf(lines);
    }

    /**
     * @param author by name, or that it came with the site
     * @param changes against the version before; none for the first
     */
    public record Line(int number, Instant savedAt, String author, String message, List<Change> changes) {
        public Line {
            changes = List.copyOf(changes);
        }
    }

    /** @param lang null where the field belongs to no language */
    public record Change(String label, @Nullable String lang, WordDifference difference) {}
}
