package org.coproduction.console.qca;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.coproduction.qca.Counterfactuals;

/** Numbers of rows on a line; where they are many, the first of them and how many follow. */
final class RowsText {
    private static final int MOST = 40;

    private RowsText() {}

    static String of(Collection<Long> rows) {
        return of(rows.stream().mapToLong(Long::longValue), rows.size());
    }

    /** With the word for them. */
    static String of(Counterfactuals rows) {
        long count = rows.count();
        return count == 0 ? "none" : "rows " + of(rows.numbers(), count);
    }

    private static String of(LongStream rows, long count) {
        String first = rows.limit(MOST).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return count > MOST ? first + " and " + (count - MOST) + " more" : first;
    }
}
