package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Out;
import org.coproduction.qca.Row;
import org.coproduction.qca.TruthTable;

/** A truth table as JSON, in the fields of the reference files (qca/src/test/resources/oracles/README.md). */
record TruthTableJson(TruthTable table) {

    Json json() {
        return Json.object()
                .with("nRowsTotal", table.size())
                .with("nRemainders", table.countRemainders())
                .with(
                        "counts",
                        Json.object()
                                .with("OUT1", table.rows(Out.POSITIVE).size())
                                .with("OUT0", table.rows(Out.NEGATIVE).size())
                                .with("OUTC", table.rows(Out.CONTRADICTION).size())
                                .done())
                .with("rows", Json.of(table.rows().stream().map(this::row).toList()))
                .done();
    }

    private Json row(Row row) {
        return Json.object()
                .with("row", row.number())
                .with("config", configuration(row))
                .with("OUT", row.out().sign())
                .with("n", row.n())
                .with("incl", Figures.json(row.incl()))
                .with("PRI", Figures.json(row.pri()))
                .with("cases", Json.texts(row.cases()))
                .with("deviantCases", Json.texts(row.deviantCases()))
                .done();
    }

    private Json configuration(Row row) {
        Json.Members members = Json.object();
        List<Condition> conditions = table.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            int value = row.values().get(i);
            members.with(conditions.get(i).name(), value < 0 ? Json.of("-") : Json.of(value));
        }
        return members.done();
    }
}
