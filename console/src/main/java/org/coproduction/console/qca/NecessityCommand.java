package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.BadInput;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Notation;

/** {@code ./commons qca necessity}. */
final class NecessityCommand implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "./commons qca necessity",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Tells how far each condition is necessary for the outcome, and searches conjunctions and disjunctions that are.",
                ProjectOptions.and(
                        Option.flag("--json", "Prints JSON: necessity, necessitySingle, provenance."), Allowance.TIME),
                List.of("Exit codes: 0 done, 2 the input cannot be used, 3 a limit ended the search."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        ProgressLine progress = ProgressLine.of(output);
        Necessity necessity = Necessity.of(project, arguments, Allowance.ofTime(arguments), progress);
        progress.end();
        if (!necessity.isThere()) {
            throw BadInput.in(
                    project.file(),
                    "",
                    "necessity.temporal",
                    "In temporal data there is no search for necessary sets.");
        }
        Notation notation = project.truthTable().notation();
        if (arguments.has("--json")) {
            Json.Members members = Json.object();
            necessity.addTo(members, new NecessityJson(notation));
            output.print(members.with(Provenance.MEMBER, Provenance.of(project)).done());
        } else {
            output.print(necessity.lines(new NecessityText(notation, output.terminal())));
        }
        return necessity.isComplete() ? DONE : LIMITED;
    }
}
