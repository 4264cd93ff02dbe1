package org.coproduction.bibliography;

import java.util.List;

/** These readings are new or say something else than before; told within the transaction that saves them. */
public record ReadingsSaved(List<Reading> readings) {
    public ReadingsSaved {
        readings = List.copyOf(readings);
    }
}
