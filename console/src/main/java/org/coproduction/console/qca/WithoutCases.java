package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.robustness.LeaveOneOut;
import org.coproduction.qca.robustness.LeaveOneOut.Without;

/** The analysis without each case in turn. */
record WithoutCases(LeaveOneOut found) implements Section {
    @Override
    public String member() {
        return "leaveOneOut";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        List<Without> decisive =
                found.without().stream().filter(without -> !without.same()).toList();
        if (decisive.isEmpty()) return List.of("Without any one case the models stay the same.");
        Columns columns = Columns.of("without", "models");
        decisive.forEach(without -> columns.add(without.name(), ModelsText.of(without.models())));
        return columns.lines(terminal);
    }

    @Override
    public Json json() {
        return Json.of(found.without().stream()
                .map(without -> Json.object()
                        .with("case", without.name())
                        .with("same", Json.of(without.same()))
                        .with("models", ModelsText.json(without.models()))
                        .done())
                .toList());
    }
}
