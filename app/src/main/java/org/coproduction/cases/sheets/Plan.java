package org.coproduction.cases.sheets;

import java.util.List;
import org.coproduction.cases.BatchRow;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do.
 *
 * @param rows in the order of the file; what to do with each is known only where there are no faults
 * @param faults from the top of the file, at most {@value CellFaults#MOST}
 */
record Plan(List<Planned> rows, List<CellFault> faults) {
    Plan {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    enum Doing {
        /** Another case. */
        NEW,
        /** A case that was taken back with an earlier import. */
        AGAIN,
        /** Another version of a case. */
        CHANGE,
        /** The case says all that already. */
        NOTHING,
        /** Something is wrong with the row. */
        FAULTY
    }

    /**
     * @param title empty where the row has none
     * @param version which the case has now, or null for a new one
     * @param fields that change, by their names in differences
     */
    record Planned(
            BatchRow row,
            String slug,
            String title,
            Doing doing,
            @Nullable Integer version,
            List<String> fields) {
        Planned {
            fields = List.copyOf(fields);
        }
    }

    boolean isReady() {
        return faults.isEmpty();
    }

    int count(Doing what) {
        return (int) rows.stream().filter(row -> row.doing() == what).count();
    }
}
