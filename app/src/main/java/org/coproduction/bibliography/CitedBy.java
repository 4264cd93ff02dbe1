package org.coproduction.bibliography;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** A later feature whose records cite readings tells so through a bean of this kind. */
public interface CitedBy {
    /** What cites each of these; one query for all of them. Readings that nothing cites may be left out. */
    Map<ReadingId, List<Citing>> of(Collection<ReadingId> readings);

    /**
     * @param kind what the record is: {@code case}; names its group and the text {@code readings.cited-by.KIND}
     * @param address within the site, without the language
     * @param why how it uses the reading, where that is known
     */
    record Citing(
            String kind,
            Bilingual label,
            String address,
            @Nullable Bilingual why) {}
}
