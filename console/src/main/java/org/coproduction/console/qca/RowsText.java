package org.coproduction.console.qca;

import java.util.Collection;
import java.util.stream.Collectors;

/** Numbers of rows on a line; where they are many, the first of them and how many follow. */
final class RowsText {
    private static final int MOST = 40;

    private RowsText() {}

    static String of(Collection<Long> rows) {
        String first = rows.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
        return rows.size() > MOST ? first + " and " + (rows.size() - MOST) + " more" : first;
    }
}
