package org.coproduction.translations.waiting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.people.Names;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.translations.DeclinedTranslation;
import org.coproduction.translations.OpenOriginal;
import org.coproduction.translations.OpenTranslations;
import org.coproduction.translations.OriginalId;
import org.coproduction.translations.WaitingTranslation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to translations that wait, in a fixed number of queries. */
@Component
class WaitingRows {
    private final OpenTranslations translations;
    private final Names names;

    WaitingRows(OpenTranslations translations, Names names) {
        this.translations = translations;
        this.names = names;
    }

    List<WaitingRow> of(List<WaitingTranslation> waiting) {
        Map<OriginalId, OpenOriginal> open = translations.originals(
                waiting.stream().map(WaitingTranslation::original).toList());
        Map<UUID, String> known =
                names.of(waiting.stream().map(one -> one.person().value()).toList());
        return waiting.stream()
                .map(one -> new WaitingRow(
                        one,
                        title(open.get(one.original())),
                        known.getOrDefault(one.person().value(), "")))
                .toList();
    }

    List<MinePage.Declined> declined(List<DeclinedTranslation> declined) {
        Map<OriginalId, OpenOriginal> open = translations.originals(
                declined.stream().map(DeclinedTranslation::original).toList());
        return declined.stream()
                .map(one -> new MinePage.Declined(one, title(open.get(one.original()))))
                .toList();
    }

    private static @Nullable Bilingual title(@Nullable OpenOriginal original) {
        return original == null ? null : original.title();
    }
}
