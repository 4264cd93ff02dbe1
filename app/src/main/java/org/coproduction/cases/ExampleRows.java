package org.coproduction.cases;

import java.util.List;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases that never were, as lines of a list, for the style page. */
@Component
public class ExampleRows {
    private final Vocabulary vocabulary;

    ExampleRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public List<CaseRow> all() {
        return List.of(
                row(
                        "example-one",
                        "Example: neighbours keep a library open",
                        List.of("NL", "BE"),
                        2012,
                        List.of(
                                outcome("effectiveness", "positive"),
                                outcome("efficiency", "mixed"),
                                outcome("trust", "negative"),
                                outcome("equity", "none-found"))),
                row(
                        "example-two",
                        "Example: a case whose sources tell neither years nor outcomes",
                        List.of("KE"),
                        null,
                        List.of()));
    }

    private CaseRow row(
            String slug,
            String title,
            List<String> countries,
            @Nullable Integer start,
            List<CaseRow.Outcome> outcomes) {
        return new CaseRow(
                slug,
                title,
                "This example stands for a summary: two or three sentences that say who does what with whom, since when, and what came of it.",
                countries,
                "08.2",
                label(Coded.POLICY_AREA, "08.2"),
                start,
                null,
                start == null ? null : true,
                "evaluation",
                label(Coded.EVIDENCE_BASIS, "evaluation"),
                outcomes);
    }

    private CaseRow.Outcome outcome(String dimension, String direction) {
        return new CaseRow.Outcome(
                dimension,
                direction,
                label(Coded.OUTCOME_DIMENSION, dimension),
                label(Coded.OUTCOME_DIRECTION, direction));
    }

    private Bilingual label(Coded kind, String key) {
        return vocabulary.term(kind, key).label();
    }
}
