package org.coproduction.translations.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.translations.OpenTranslation;
import org.jspecify.annotations.Nullable;

/** What was translated last, as programs read it. */
record LatestData(List<Row> translations) {
    LatestData {
        translations = List.copyOf(translations);
    }

    /** @param translator who saved it last, or null */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            String kind,
            Bilingual title,
            String language,
            String url,
            boolean byMachine,
            @Nullable String translator,
            Instant savedAt) {
        static Row of(LatestRow row, Here here) {
            OpenTranslation one = row.translation();
            return new Row(
                    one.original().kind(),
                    one.title(),
                    one.language().tag(),
                    here.absolute(here.link(one.address())),
                    one.byMachine(),
                    row.by(),
                    one.at());
        }
    }

    static LatestData of(List<LatestRow> rows, Here here) {
        return new LatestData(rows.stream().map(row -> Row.of(row, here)).toList());
    }
}
