package org.coproduction.console.qca;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.json.Json;
import org.coproduction.console.json.JsonReader;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.check.PublicationCheck;
import org.coproduction.qca.check.PublishedTable;

/**
 * What a publication is checked against: its data, its printed truth table, or both.
 *
 * @param file where it was read from
 * @param check with the options of the analysis
 * @param provenance what both were made from
 */
record Study(InputFile file, PublicationCheck check, Json provenance) {
    private static final String TABLE = "--table";

    /** @throws BadInput if it cannot be used; names file, field and row */
    static Study read(Arguments arguments, SolutionKind kind, Allowance allowance) {
        if (!arguments.operands().isEmpty()) {
            ProjectOptions.requireNone(arguments);
            InputFile file = new InputFile(Path.of(arguments.operands().getFirst()));
            Fields spec = Fields.of(file, JsonReader.read(file));
            if (!spec.has("data")) return ofTable(spec, kind, allowance);
            return ofData(
                    Spec.read(spec),
                    spec.has("truthTable")
                            ? Optional.of(PrintedTable.read(
                                    spec, spec.object("parameters").texts("conditions")))
                            : Optional.empty(),
                    kind,
                    allowance);
        }
        Optional<InputFile> table = arguments.text(TABLE).map(Path::of).map(InputFile::new);
        if (table.isPresent() && !arguments.has("--data")) return ofTable(table.get(), arguments, kind, allowance);
        Project project = ProjectOptions.project(arguments);
        return ofData(
                project, table.map(file -> PrintedTable.read(file, project.conditions(), "OUT")), kind, allowance);
    }

    private static Study ofData(
            Project project, Optional<PrintedTable> printed, SolutionKind kind, Allowance allowance) {
        PublicationCheck plain = PublicationCheck.of(allowance.within(project.analysis()), kind);
        PublicationCheck expecting =
                project.expectations().map(plain::expecting).orElse(plain);
        return new Study(
                project.file(),
                printed.map(table -> expecting.comparing(table.published())).orElse(expecting),
                Provenance.of(project));
    }

    private static Study ofTable(InputFile file, Arguments arguments, SolutionKind kind, Allowance allowance) {
        return ofTable(
                PrintedTable.read(
                        file,
                        arguments.list("--conditions"),
                        arguments.text("--outcome").orElse("OUT")),
                ProjectOptions.excluded(arguments),
                arguments.list("--expectations"),
                arguments.has("--row-dominance"),
                kind,
                allowance);
    }

    private static Study ofTable(Fields spec, SolutionKind kind, Allowance allowance) {
        Fields parameters =
                spec.has("parameters") ? spec.object("parameters") : new Fields(spec.file(), "parameters", Map.of());
        return ofTable(
                PrintedTable.read(spec, parameters.texts("conditions")),
                parameters.numbers("excludedRows"),
                parameters.texts("directionalExpectations"),
                parameters.truth("rowDominance"),
                kind,
                allowance);
    }

    private static Study ofTable(
            PrintedTable printed,
            List<Long> excluded,
            List<String> expected,
            boolean rowDominance,
            SolutionKind kind,
            Allowance allowance) {
        PublishedTable table = printed.published();
        return Project.answering(printed.file(), () -> {
            Analysis plain = allowance.within(table.analysis().excluding(excluded));
            PublicationCheck check = PublicationCheck.ofTable(rowDominance ? plain.withRowDominance() : plain, kind);
            return new Study(
                    printed.file(),
                    expected.isEmpty() ? check : check.expecting(TermText.expectations(expected, table.conditions())),
                    Provenance.of(printed, excluded, expected, rowDominance));
        });
    }
}
