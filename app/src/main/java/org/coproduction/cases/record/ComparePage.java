package org.coproduction.cases.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases side by side.
 *
 * @param unknown slugs that were asked for and that no case has
 */
public record ComparePage(
        List<Column> columns,
        List<Row> rows,
        List<String> unknown,
        @Nullable String contentLanguage) {
    /** @param without this address without the case */
    public record Column(String title, String address, String without) {}

    /**
     * @param same whether all say the same
     * @param prose whether it is text, told in the language of the case, and not a coded value
     */
    public record Row(String label, boolean same, boolean prose, List<Cell> cells) {}

    public record Cell(List<Entry> entries) {}

    /** @param shared whether all the other cases have it too */
    public record Entry(String text, boolean shared) {}

    public boolean isComparison() {
        return columns.size() > 1;
    }
}
