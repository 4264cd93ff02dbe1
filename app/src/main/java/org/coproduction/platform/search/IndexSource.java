package org.coproduction.platform.search;

import java.util.Collection;
import java.util.function.Consumer;

/** A feature whose records can be found gives them to the index through one of these for each kind. */
public interface IndexSource {
    String kind();

    /** Every record, streamed in bounded memory. */
    void all(Consumer<Indexed> sink);

    /** Those of these keys that still exist; a key without a record leaves the index. */
    void some(Collection<String> keys, Consumer<Indexed> sink);

    /** Names the way its records are spread over texts and facets: where it differs from before, the index is rebuilt. */
    default String shape() {
        return "1";
    }
}
