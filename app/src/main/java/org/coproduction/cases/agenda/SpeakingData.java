package org.coproduction.cases.agenda;

import java.util.List;
import org.coproduction.cases.CaseRow;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** A case in the JSON twin of a question. */
record SpeakingData(
        String slug, String title, String address, @Nullable Bilingual why, List<Finding> findings) {
    static SpeakingData of(SpeakingCase speaking, Here here) {
        CaseRow row = speaking.row();
        return new SpeakingData(
                row.slug(),
                row.title(),
                here.absolute(row.address()),
                speaking.why(),
                row.outcomes().stream()
                        .map(outcome -> new Finding(outcome.dimension(), outcome.direction()))
                        .toList());
    }

    record Finding(String dimension, String direction) {}
}
