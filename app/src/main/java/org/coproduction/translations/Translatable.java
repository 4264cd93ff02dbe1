package org.coproduction.translations;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.coproduction.platform.web.Here;

/** Records of a kind that are translated. A feature that has such records is a bean of this. */
public interface Translatable {
    /** Stands in the address: {@code case}. */
    String kind();

    /** Empty where there is none, or none for this reader: they cannot tell which. */
    Optional<Original> find(String key, Here here);

    /** Of these, by key, those that everybody may read; in a fixed number of queries. */
    Map<String, OpenOriginal> open(Collection<String> keys);

    /** Tells the index that the record is found by other words now; called in the transaction that changes a translation of it. */
    void translated(String key);
}
