package org.coproduction.qca.robustness;

import java.util.List;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Fault;
import org.coproduction.qca.Solution;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.expression.SumOfProducts;

/** Models of a solution as sums of terms. */
final class Solutions {
    private Solutions() {}

    static List<SumOfProducts> of(Solution solution) {
        if (!solution.found().completeness().isComplete()) {
            throw BadData.of(Fault.of(
                    "solution.incomplete",
                    "A solution has more models than the search may list, so solutions cannot be compared."
                            + " Choose fewer conditions or higher cut-offs."));
        }
        PropertySpace space = PropertySpace.of(solution.analysis().table().conditions());
        return solution.models().stream().map(model -> space.sum(model.terms())).toList();
    }
}
