package org.coproduction.console.qca;

import java.util.List;
import java.util.Map;
import org.coproduction.console.BadInput;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.csv.CsvTable;
import org.coproduction.console.json.JsonReader;

/**
 * What groups the cases without being a set.
 *
 * @param clusterOf the cluster of each case, as a year
 * @param unitOf the unit of each case, as a country
 */
record Labels(List<String> clusterOf, List<String> unitOf) {
    static final List<Option> OPTIONS = List.of(
            Option.of("--cluster", "COLUMN", "With --data, the column of the clusters, as years; it is no condition."),
            Option.of("--unit", "COLUMN", "With --data, the column of the units, as countries; it is no condition."));

    /** Columns that are no conditions. */
    static List<String> columns(Arguments arguments) {
        return OPTIONS.stream()
                .flatMap(option -> arguments.text(option.name()).stream())
                .toList();
    }

    /** @throws BadInput if they are not stated */
    static Labels of(Project project, Arguments arguments) {
        return arguments.operands().isEmpty() ? ofColumns(project, arguments) : ofSpec(project, arguments);
    }

    private static Labels ofColumns(Project project, Arguments arguments) {
        CsvTable csv = CsvTable.read(project.file());
        List<String> cases = project.data().cases();
        return new Labels(labels(csv, "--cluster", cases, arguments), labels(csv, "--unit", cases, arguments));
    }

    private static Labels ofSpec(Project project, Arguments arguments) {
        if (!columns(arguments).isEmpty()) {
            throw new BadInput("--cluster, --unit [option.surplus]: They go with --data; a spec has data.clusters and"
                    + " data.units.");
        }
        Fields data = Fields.of(project.file(), JsonReader.read(project.file())).object("data");
        return new Labels(data.texts("clusters"), data.texts("units"));
    }

    private static List<String> labels(CsvTable csv, String option, List<String> cases, Arguments arguments) {
        String column = arguments
                .text(option)
                .orElseThrow(() -> new BadInput(option + " [option.missing]: Which column has them?"));
        Map<String, String> byCase = csv.byName(column);
        return cases.stream().map(name -> byCase.getOrDefault(name, "")).toList();
    }
}
