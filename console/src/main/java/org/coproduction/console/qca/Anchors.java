package org.coproduction.console.qca;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.csv.CsvTable;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Cell;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.calibration.CutPoints;
import org.coproduction.qca.calibration.Direct;
import org.coproduction.qca.robustness.AnchorRange;
import org.coproduction.qca.robustness.AnchorRanges;

/**
 * How far the anchors of a calibration can be moved before the models change.
 *
 * @param set the calibrated set
 * @param ranges of its anchors
 */
record Anchors(String set, List<AnchorRange> ranges) {
    static final List<Option> OPTIONS = List.of(
            Option.of("--raw", "RAW.csv", "A table of raw values, of the same cases, to move the anchors of a set."),
            Option.of("--column", "NAME", "With --raw, the set, a column of that table too."));

    /** @throws BadInput if the raw values or the calibration cannot be used */
    static Anchors of(TruthTable table, Arguments arguments, ProjectSolver solver) {
        CsvTable raw =
                CsvTable.read(new InputFile(Path.of(arguments.text("--raw").orElseThrow())));
        String set = arguments
                .text("--column")
                .orElseThrow(() -> new BadInput("--column [option.missing]: Which set is calibrated?"));
        List<Cell> cells = cells(raw, set, table.data().cases());
        return switch (CalibrationOption.of(arguments)) {
            case Direct direct -> new Anchors(set, AnchorRanges.of(table, set, cells, direct, solver));
            case CutPoints points -> new Anchors(set, AnchorRanges.of(table, set, cells, points, solver));
            default -> throw new BadInput("--raw [rule.movable]: Anchors of --direct and of --cut can be moved.");
        };
    }

    private static List<Cell> cells(CsvTable raw, String set, List<String> cases) {
        int column = raw.header().indexOf(set);
        if (column < 1) throw BadInput.in(raw.file(), set, "column.unknown", "There is no such column of values.");
        Map<String, Cell> byCase = new HashMap<>();
        raw.rows()
                .forEach(row ->
                        byCase.put(row.cells().getFirst(), Cell.read(row.cells().get(column))));
        return cases.stream()
                .map(name -> {
                    if (!byCase.containsKey(name))
                        throw BadInput.in(raw.file(), "case " + name, "case.unknown", "Its raw value is missing.");
                    return byCase.get(name);
                })
                .toList();
    }

    List<String> lines() {
        return IntStream.range(0, ranges.size())
                .mapToObj(i -> "anchor " + (i + 1) + " of " + set + " at "
                        + ranges.get(i).chosen() + ": down "
                        + text(ranges.get(i).down()) + "; up "
                        + text(ranges.get(i).up()))
                .toList();
    }

    private static String text(AnchorRange.End end) {
        return switch (end) {
            case AnchorRange.End.Changes(double at, double beyond, var models) ->
                "to " + Terminal.figure(at) + ", beyond it " + RobustnessCommand.texts(models);
            case AnchorRange.End.Unchanged(double at) -> "to " + Terminal.figure(at) + ", the end, without a change";
        };
    }

    Json json() {
        return Json.of(ranges.stream()
                .map(range -> Json.object()
                        .with("set", set)
                        .with("anchor", range.anchor())
                        .with("chosen", range.chosen())
                        .with("down", json(range.down()))
                        .with("up", json(range.up()))
                        .done())
                .toList());
    }

    private static Json json(AnchorRange.End end) {
        return switch (end) {
            case AnchorRange.End.Changes(double at, double beyond, var models) ->
                Json.object()
                        .with("at", at)
                        .with("beyond", beyond)
                        .with("models", RobustnessCommand.models(models))
                        .done();
            case AnchorRange.End.Unchanged(double at) ->
                Json.object().with("at", at).with("models", Json.NULL).done();
        };
    }
}
