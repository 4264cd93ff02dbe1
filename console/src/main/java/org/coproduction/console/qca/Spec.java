package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.console.InputFile;
import org.coproduction.console.json.Json;
import org.coproduction.console.json.JsonReader;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Kind;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.necessity.NecessityCuts;

/** A project in JSON: {@code data}, {@code levels}, {@code parameters} and {@code necessity}. */
record Spec(Fields fields) {
    private static final double USUAL_INCLUSION = 0.9;
    private static final double USUAL_COVERAGE = 0.6;

    /** @throws org.coproduction.console.BadInput if it cannot be used; names file, field and case */
    static Project read(InputFile file) {
        return read(Fields.of(file, JsonReader.read(file)));
    }

    /** @throws org.coproduction.console.BadInput if it cannot be used; names file, field and case */
    static Project read(Fields fields) {
        return Project.answering(fields.file(), new Spec(fields)::project);
    }

    private Project project() {
        Fields parameters = fields.object("parameters");
        SetTable data = data();
        Fields outcome = parameters.object("outcome");
        List<Integer> values =
                outcome.numbers("values").stream().map(Math::toIntExact).toList();
        List<String> expected = parameters.texts("directionalExpectations");
        return new Project(
                fields.file(),
                data,
                new Outcome(outcome.text("name"), outcome.truth("negated"), values),
                parameters.texts("conditions"),
                cuts(parameters),
                parameters.numbers("excludedRows"),
                expected.isEmpty() ? Optional.empty() : Optional.of(TermText.expectations(expected, data.conditions())),
                parameters.truth("rowDominance"),
                necessity());
    }

    private SetTable data() {
        Fields data = fields.object("data");
        Fields values = data.object("values");
        List<Column> columns = new ArrayList<>();
        for (Map.Entry<String, Json> column : values.members().entrySet()) {
            List<Cell> cells =
                    values.items(column.getKey()).stream().map(Spec::cell).toList();
            columns.add(new Column(condition(column.getKey(), cells), cells));
        }
        return SetTable.of(data.texts("cases"), columns);
    }

    private Condition condition(String name, List<Cell> cells) {
        Condition inferred = Condition.inferred(name, cells);
        int levels = fields.has("levels")
                ? fields.object("levels").whole(name).orElse(inferred.levels())
                : inferred.levels();
        return levels > inferred.levels() ? new Condition(name, Kind.MULTI_VALUE, levels) : inferred;
    }

    private static Cell cell(Json json) {
        return switch (json) {
            case Json.Number number -> new Cell.Value(number.value());
            case Json.Text text -> Cell.read(text.value());
            case Json.Null ignored -> Cell.MISSING;
            case Json other -> new Cell.Unreadable(other.toString());
        };
    }

    private static Cuts cuts(Fields parameters) {
        double incl = parameters.number("inclCut").orElse(1.0);
        return new Cuts(
                parameters.whole("nCut").orElse(1),
                incl,
                parameters.number("inclCut0").orElse(incl),
                parameters.number("priCut").orElse(0.0));
    }

    private NecessityCuts necessity() {
        if (!fields.has("necessity")) return NecessityCuts.of(USUAL_INCLUSION, USUAL_COVERAGE);
        Fields necessity = fields.object("necessity");
        return new NecessityCuts(
                necessity.number("inclCut").orElse(USUAL_INCLUSION),
                necessity.number("covCut").orElse(USUAL_COVERAGE),
                necessity.number("ronCut").orElse(0.0),
                necessity.whole("depth").orElse(Integer.MAX_VALUE),
                NecessityCuts.USUAL_CANDIDATES);
    }
}
