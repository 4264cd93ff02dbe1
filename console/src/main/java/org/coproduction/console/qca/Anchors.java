package org.coproduction.console.qca;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.arguments.Option;
import org.coproduction.console.csv.CsvTable;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Cell;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.robustness.AnchorRange;
import org.coproduction.qca.robustness.AnchorRanges;
import org.coproduction.qca.robustness.Solver;

/** How far the anchors of a calibration can be moved before the models change. */
record Anchors(AnchorRanges found) implements Section {
    static final List<Option> OPTIONS = List.of(
            Option.of("--raw", "RAW.csv", "A table of raw values, of the same cases, to move the anchors of a set."),
            Option.of("--column", "NAME", "With --raw, the set, a column of that table too."));

    /** @throws BadInput if the raw values or the calibration cannot be used */
    static Optional<Anchors> of(TruthTable table, Arguments arguments, Solver solver) {
        return arguments.text("--raw").map(file -> {
            CsvTable raw = CsvTable.read(new InputFile(Path.of(file)));
            String set = arguments
                    .text("--column")
                    .orElseThrow(() -> new BadInput("--column [option.missing]: Which set is calibrated?"));
            List<Cell> cells = cells(raw, set, table.data().cases());
            return new Anchors(AnchorRanges.of(table, set, cells, CalibrationOption.of(arguments), solver));
        });
    }

    private static List<Cell> cells(CsvTable raw, String set, List<String> cases) {
        Map<String, String> byCase = raw.byName(set);
        return cases.stream()
                .map(name -> Optional.ofNullable(byCase.get(name))
                        .map(Cell::read)
                        .orElseThrow(() ->
                                BadInput.in(raw.file(), "case " + name, "case.unknown", "Its raw value is missing.")))
                .toList();
    }

    @Override
    public String member() {
        return "anchors";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        Columns columns = Columns.of("anchor of " + found.set(), "at", "down to", "up to", "beyond");
        for (AnchorRange range : found.ranges()) {
            columns.add(
                    Integer.toString(range.anchor() + 1),
                    Terminal.figure(range.chosen()),
                    Terminal.figure(range.down().at()),
                    Terminal.figure(range.up().at()),
                    "below: " + beyond(range.down()) + "; above: " + beyond(range.up()));
        }
        return columns.lines(terminal);
    }

    private static String beyond(AnchorRange.End end) {
        return switch (end) {
            case AnchorRange.End.Changes(double at, double beyond, var models) -> ModelsText.of(models);
            case AnchorRange.End.Unchanged(double at) -> "not searched";
        };
    }

    @Override
    public Json json() {
        return Json.object()
                .with("set", found.set())
                .with("rule", CalibrationText.json(found.rule()))
                .with(
                        "raw",
                        Json.of(found.raw().stream().map(CalibrationText::cell).toList()))
                .with(
                        "ranges",
                        Json.of(found.ranges().stream().map(Anchors::json).toList()))
                .done();
    }

    private static Json json(AnchorRange range) {
        return Json.object()
                .with("anchor", range.anchor())
                .with("chosen", range.chosen())
                .with("down", json(range.down()))
                .with("up", json(range.up()))
                .done();
    }

    private static Json json(AnchorRange.End end) {
        return switch (end) {
            case AnchorRange.End.Changes(double at, double beyond, var models) ->
                Json.object()
                        .with("at", at)
                        .with("beyond", beyond)
                        .with("models", ModelsText.json(models))
                        .done();
            case AnchorRange.End.Unchanged(double at) ->
                Json.object().with("at", at).with("models", Json.NULL).done();
        };
    }
}
