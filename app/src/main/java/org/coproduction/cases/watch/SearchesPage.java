package org.coproduction.cases.watch;

import java.util.List;

/** The searches that its reader saved, in the order in which they did. */
public record SearchesPage(List<Row> rows) {
    public SearchesPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param says what it asks for, in the reader’s language
     * @param cases how many fit it now; -1 where it asks for what is no longer known
     */
    public record Row(SavedSearch search, String says, int cases) {
        public boolean stale() {
            return cases < 0;
        }
    }
}
