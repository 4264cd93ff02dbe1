package org.coproduction.qca.check;

import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * What a check found.
 *
 * @param analysis what the stated models were set beside: table, cut-offs, excluded rows
 * @param kind the solution that they are said to be
 * @param models every minimal model of that solution
 * @param findings by stated model, then models that were left out, then rows
 * @param methodVersion {@link Analysis#METHOD_VERSION} at that time
 */
public record CheckReport(
        Analysis analysis,
        SolutionKind kind,
        List<SumOfProducts> models,
        List<Finding> findings,
        String methodVersion) {
    /** Copies the lists. */
    public CheckReport {
        models = List.copyOf(models);
        findings = List.copyOf(findings);
    }

    /** Whether every stated model, figure and row holds and nothing was left out. */
    public boolean holds() {
        return findings.stream().allMatch(Finding::isGood);
    }

    /** Models that the publication left out. */
    public List<SumOfProducts> unreported() {
        return findings.stream()
                .filter(Finding.Unreported.class::isInstance)
                .map(finding -> ((Finding.Unreported) finding).model())
                .toList();
    }
}
