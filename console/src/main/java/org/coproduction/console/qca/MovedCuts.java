package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.robustness.Cut;
import org.coproduction.qca.robustness.Solver;
import org.coproduction.qca.robustness.Stretch;
import org.coproduction.qca.robustness.Sweep;

/** Each cut-off moved over its whole range. */
record MovedCuts(List<Sweep> sweeps) implements Section {
    static MovedCuts of(TruthTable table, Solver solver) {
        return new MovedCuts(Stream.of(Cut.values())
                .map(cut -> Sweep.along(cut, table, solver))
                .toList());
    }

    @Override
    public String member() {
        return "sweeps";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        for (Sweep sweep : sweeps) {
            if (!lines.isEmpty()) lines.add("");
            lines.addAll(lines(sweep, terminal));
        }
        return lines;
    }

    private static List<String> lines(Sweep sweep, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.strong("Moving the cut-off of " + name(sweep)) + ", which is at " + sweep.chosen());
        Columns columns = Columns.of("above", "up to", "here", "models", "rows changing");
        for (Stretch stretch : sweep.stretches()) {
            columns.add(
                    stretch.above() < 0 ? "" : Terminal.figure(stretch.above()),
                    Terminal.figure(stretch.upTo()),
                    stretch.contains(sweep.chosen()) ? "*" : "",
                    ModelsText.of(stretch.models()),
                    RowsText.of(stretch.changing()));
        }
        lines.addAll(columns.lines(terminal));
        return lines;
    }

    @Override
    public Json json() {
        return Json.of(sweeps.stream()
                .map(sweep -> Json.object()
                        .with("cut", name(sweep))
                        .with("chosen", sweep.chosen())
                        .with(
                                "stretches",
                                Json.of(sweep.stretches().stream()
                                        .map(MovedCuts::json)
                                        .toList()))
                        .done())
                .toList());
    }

    private static Json json(Stretch stretch) {
        return Json.object()
                .with("above", stretch.above() < 0 ? Json.NULL : Json.of(stretch.above()))
                .with("upTo", stretch.upTo())
                .with("models", ModelsText.json(stretch.models()))
                .with("changingRows", Json.numbers(stretch.changing()))
                .done();
    }

    private static String name(Sweep sweep) {
        return sweep.cut().name().toLowerCase(Locale.ROOT);
    }
}
