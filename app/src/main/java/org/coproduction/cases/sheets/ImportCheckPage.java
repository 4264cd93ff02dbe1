package org.coproduction.cases.sheets;

import java.util.List;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, and what is wrong.
 *
 * @param lines some of the rows
 * @param more how many rows are not among them
 * @param message what it brings, as it stands in the form
 */
public record ImportCheckPage(
        String address,
        String name,
        List<FaultLine> faults,
        boolean moreFaults,
        List<Line> lines,
        int more,
        int fresh,
        int changed,
        int unchanged,
        String message,
        List<Mistake> mistakes) {
    public ImportCheckPage {
        faults = List.copyOf(faults);
        lines = List.copyOf(lines);
        mistakes = List.copyOf(mistakes);
    }

    /** @param letters of the column, or empty where the file has none for it */
    public record FaultLine(int row, String letters, String column, String text) {}

    /** @param address of the case that there is, or null */
    public record Line(int row, String title, @Nullable String address, String doing, List<String> fields) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    public boolean isIdle() {
        return fresh + changed == 0;
    }
}
