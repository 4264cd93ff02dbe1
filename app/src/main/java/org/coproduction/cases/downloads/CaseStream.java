package org.coproduction.cases.downloads;

import java.io.IOException;

/** The cases of a download, given one after the other, all of them from one state of the database. */
@FunctionalInterface
interface CaseStream {
    void each(Taker taker) throws IOException;

    @FunctionalInterface
    interface Taker {
        void take(SavedCase.Stored stored) throws IOException;
    }
}
