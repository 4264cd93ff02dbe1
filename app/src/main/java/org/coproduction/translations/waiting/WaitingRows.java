package org.coproduction.translations.waiting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.people.Names;
import org.coproduction.translations.OpenOriginal;
import org.coproduction.translations.OpenTranslations;
import org.coproduction.translations.OriginalId;
import org.coproduction.translations.WaitingTranslation;
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
                .map(one -> {
                    OpenOriginal original = open.get(one.original());
                    return new WaitingRow(
                            one,
                            original == null ? null : original.title(),
                            known.getOrDefault(one.person().value(), ""));
                })
                .toList();
    }
}
