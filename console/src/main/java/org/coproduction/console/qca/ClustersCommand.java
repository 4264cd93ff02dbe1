package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.Command;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.qca.clusters.ClusterDiagnosis;
import org.coproduction.qca.expression.SumOfProducts;

/** {@code ./commons qca clusters}. */
final class ClustersCommand implements Command {
    @Override
    public Usage usage() {
        List<Option> options = new ArrayList<>(Labels.OPTIONS);
        options.addAll(ProjectOptions.and(FitCommand.EXPRESSION, Sections.JSON));
        return new Usage(
                "./commons qca clusters",
                "SPEC.json | --data CASES.csv --outcome SET",
                1,
                "Tells whether an expression fits alike in each cluster of cases, as years, and in each unit that was observed several"
                        + " times, as countries.",
                options,
                List.of(
                        "A spec has data.clusters and data.units, a text for each case.",
                        "Exit codes: 0 done, 2 the input cannot be used."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Project project = ProjectOptions.project(arguments);
        String text = FitCommand.required(arguments);
        Labels labels = Labels.of(project, arguments);
        return Project.answering(project.file(), () -> {
            SumOfProducts expression = project.space().parse(text);
            Sections sections = new Sections(List.of(new FoundClusters(ClusterDiagnosis.of(
                    project.data(), project.outcome(), expression, labels.clusterOf(), labels.unitOf()))));
            sections.print(project, arguments, output);
            return DONE;
        });
    }
}
