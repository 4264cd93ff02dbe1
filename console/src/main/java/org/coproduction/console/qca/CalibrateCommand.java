package org.coproduction.console.qca;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.BadInput;
import org.coproduction.console.Command;
import org.coproduction.console.InputFile;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.csv.CsvTable;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.calibration.Calibration;
import org.coproduction.qca.calibration.SetDiagnosis;
import org.coproduction.qca.calibration.SuggestedThresholds;

/** {@code ./commons qca calibrate}. */
final class CalibrateCommand implements Command {
    private static final int MOST_THRESHOLDS = 20;

    @Override
    public Usage usage() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("--column", "NAME", "The column of raw values."));
        options.addAll(CalibrationOption.options());
        options.add(Option.of("--suggest", "N", "Suggests N thresholds by clustering instead."));
        options.add(Option.flag("--json", "Prints JSON."));
        return new Usage(
                "./commons qca calibrate",
                "CASES.csv --column NAME",
                1,
                "Turns raw values into memberships of a set, and tells whether the set is skewed.",
                options,
                List.of(
                        "The first column of the table names the case. Negative numbers: --direct=-2,0,3.",
                        "Exit codes: 0 done, 2 the input cannot be used."));
    }

    @Override
    public int run(Arguments arguments, Output output) {
        if (arguments.operands().isEmpty()) throw new BadInput("CASES.csv [operand.missing]: Which table?");
        InputFile file = new InputFile(Path.of(arguments.operands().getFirst()));
        CsvTable csv = CsvTable.read(file);
        String name = arguments
                .text("--column")
                .orElseThrow(() -> new BadInput("--column [option.missing]: Which column is raw?"));
        int at = csv.header().indexOf(name);
        if (at < 1) {
            throw BadInput.in(
                    file,
                    name,
                    "column.unknown",
                    "There is no such column of values. The columns are "
                            + String.join(
                                    ", ", csv.header().subList(1, csv.header().size())) + ".");
        }
        List<Cell> raw =
                csv.rows().stream().map(row -> Cell.read(row.cells().get(at))).toList();
        return Project.answering(file, () -> {
            if (arguments.has("--suggest")) return suggest(raw, arguments, output);
            return calibrate(csv, name, raw, CalibrationOption.of(arguments), arguments.has("--json"), output);
        });
    }

    private static int suggest(List<Cell> raw, Arguments arguments, Output output) {
        double[] numbers = raw.stream()
                .filter(Cell.Value.class::isInstance)
                .mapToDouble(cell -> ((Cell.Value) cell).value())
                .toArray();
        int wanted = (int) arguments.whole("--suggest", 1, 1, MOST_THRESHOLDS);
        SuggestedThresholds found = SuggestedThresholds.of(wanted, numbers);
        if (arguments.has("--json")) {
            output.print(Json.object()
                    .with("thresholds", Json.numbers(found.thresholds()))
                    .with("explained", found.explained())
                    .done());
        } else {
            output.print("thresholds " + found.thresholds() + ", which explain " + Terminal.figure(found.explained())
                    + " of the variance");
        }
        return DONE;
    }

    private static int calibrate(
            CsvTable csv, String name, List<Cell> raw, Calibration rule, boolean json, Output output) {
        Column column = rule.column(name, raw);
        List<String> cases =
                csv.rows().stream().map(row -> row.cells().getFirst()).toList();
        SetTable table = SetTable.leavingOutIncompleteCases(cases, List.of(column));
        double[] values = table.values(name);
        SetDiagnosis diagnosis = SetDiagnosis.of(table, name);
        if (json) {
            List<Json> memberships = new ArrayList<>();
            for (double value : values) memberships.add(Json.of(value));
            output.print(Json.object()
                    .with("set", name)
                    .with("cases", Json.texts(table.cases()))
                    .with("values", Json.of(memberships))
                    .with("leftOut", Json.texts(table.leftOut()))
                    .with("in", Json.texts(diagnosis.in()))
                    .with("out", Json.texts(diagnosis.out()))
                    .with("ambiguous", Json.texts(diagnosis.ambiguous()))
                    .done());
            return DONE;
        }
        Columns columns = Columns.of("case", name);
        for (int i = 0; i < values.length; i++) columns.add(table.cases().get(i), Terminal.figure(values[i]));
        output.print(columns.lines(output.terminal()));
        output.print("");
        output.print(diagnosis.in().size() + " in, " + diagnosis.out().size() + " out, "
                + diagnosis.ambiguous().size() + " at exactly 0.5"
                + (diagnosis.ambiguous().isEmpty() ? "" : ": " + String.join(", ", diagnosis.ambiguous())));
        if (!table.leftOut().isEmpty()) output.print("without a value: " + String.join(", ", table.leftOut()));
        return DONE;
    }
}
