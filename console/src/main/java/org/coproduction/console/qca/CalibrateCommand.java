package org.coproduction.console.qca;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.console.BadInput;
import org.coproduction.console.Command;
import org.coproduction.console.InputFile;
import org.coproduction.console.Output;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.arguments.Usage;
import org.coproduction.console.csv.CsvTable;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Fault;
import org.coproduction.qca.calibration.Calibrated;
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
        List<Cell> raw = csv.column(name).stream().map(Cell::read).toList();
        return Project.answering(file, () -> {
            if (arguments.has("--suggest")) return suggest(raw, arguments, output);
            Calibrated calibrated = Calibrated.of(CalibrationOption.of(arguments), name, csv.names(), raw);
            CalibratedText text = CalibratedText.of(calibrated);
            if (arguments.has("--json")) output.print(text.json());
            else output.print(text.lines(output.terminal()));
            return DONE;
        });
    }

    private static int suggest(List<Cell> raw, Arguments arguments, Output output) {
        List<Double> numbers = raw.stream().flatMap(CalibrateCommand::number).toList();
        int wanted = (int) arguments.whole("--suggest", 1, 1, MOST_THRESHOLDS);
        SuggestedThresholds found = SuggestedThresholds.of(
                wanted, numbers.stream().mapToDouble(Double::doubleValue).toArray());
        if (arguments.has("--json")) {
            output.print(Json.object()
                    .with("methodVersion", found.methodVersion())
                    .with("thresholds", Json.numbers(found.thresholds()))
                    .with(
                            "groups",
                            Json.of(found.groups().stream().map(Json::numbers).toList()))
                    .with("explained", found.explained())
                    .done());
        } else {
            output.print("thresholds " + found.thresholds() + ", which explain " + Terminal.figure(found.explained())
                    + " of the variance");
        }
        return DONE;
    }

    /** Missing cells are passed over, texts are not. */
    private static Stream<Double> number(Cell cell) {
        return switch (cell) {
            case Cell.Value(double value) -> Stream.of(value);
            case Cell.Missing missing -> Stream.empty();
            case Cell.NotApplicable notApplicable -> Stream.empty();
            case Cell.Unreadable(String text) ->
                throw BadData.of(Fault.of("cell.number", "A raw value is “" + text + "”, no number. Correct it."));
        };
    }
}
