package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.json.Json;
import org.coproduction.qca.TruthTable;

/** {@code ./commons qca truth-table}. */
final class TruthTableCommand implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca truth-table",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Sorts cases into the rows of a truth table and codes the rows.",
                ProjectOptions.and(Option.flag("--json", "Prints JSON: truthTable, provenance.")),
                List.of("Exit codes: 0 done, 2 the input cannot be used."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        TruthTable table = project.truthTable();
        if (arguments.has("--json")) {
            output.print(Json.object()
                    .with("truthTable", new TruthTableJson(table).json())
                    .with(Provenance.MEMBER, Provenance.of(project))
                    .done());
        } else {
            output.print(new TruthTableText(table, output.terminal()).lines());
        }
        return DONE;
    }
}
