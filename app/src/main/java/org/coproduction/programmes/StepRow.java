package org.coproduction.programmes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone or task as pages show it.
 *
 * @param owner their name; null where nobody took it, or the reader may not read it
 */
public record StepRow(Step step, @Nullable String owner, boolean overdue) {
    /** @param partners those whose names the reader may read */
    public static StepRow of(Step step, List<PartnersShown.Row> partners, LocalDate today) {
        return new StepRow(
                step,
                partners.stream()
                        .filter(row -> row.partner().person().equals(step.text().owner()))
                        .map(PartnersShown.Row::name)
                        .findFirst()
                        .orElse(null),
                step.overdue(today));
    }
}
