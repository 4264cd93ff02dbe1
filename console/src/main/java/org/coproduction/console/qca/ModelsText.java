package org.coproduction.console.qca;

import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.console.json.Json;
import org.coproduction.qca.expression.SumOfProducts;

/** All models of a solution, on a line and as JSON. */
final class ModelsText {
    private ModelsText() {}

    static String of(List<SumOfProducts> models) {
        return models.isEmpty()
                ? "none, no row is positive"
                : models.stream().map(SumOfProducts::toString).collect(Collectors.joining("; "));
    }

    static Json json(List<SumOfProducts> models) {
        return Json.texts(models.stream().map(SumOfProducts::toString).toList());
    }
}
