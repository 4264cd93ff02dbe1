package org.coproduction.texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records of a kind whose texts editors change in place. A feature that has such records is a bean of this. */
public interface EditableTexts {
    /** Stands in the address: {@code theme}. */
    String kind();

    /** As it is now; empty where there is no such record. */
    Optional<Editable> find(String key);

    /** What its kind does not take, beside what each field says of itself. */
    default List<TextFault> faults(Map<String, BothLanguages> texts) {
        return List.of();
    }

    /** The same, for kinds whose records must differ from one another. */
    default List<TextFault> faults(String key, Map<String, BothLanguages> texts) {
        return faults(texts);
    }

    /** Called within the transaction that keeps the version. Whoever shows the newest version as it is has nothing to do. */
    default void save(String key, Map<String, BothLanguages> texts) {}
}
