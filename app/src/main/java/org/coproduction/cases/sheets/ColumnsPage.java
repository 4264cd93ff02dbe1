package org.coproduction.cases.sheets;

import java.util.List;
import org.coproduction.platform.web.Mistake;

/**
 * What each column of a file is.
 *
 * @param address of the import
 * @param rows without the headings
 */
public record ColumnsPage(String address, String name, int rows, List<Heading> headings, List<Mistake> mistakes) {
    public ColumnsPage {
        headings = List.copyOf(headings);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * @param says what some of its cells say, cut short
     * @param chosen key of a {@link Column}, or empty
     */
    public record Heading(String letters, String heading, List<String> says, String chosen) {}

    public List<Column> choices() {
        return List.of(Column.values());
    }
}
