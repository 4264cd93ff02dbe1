package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Notation;
import org.coproduction.qca.SetTable;

/** What a result was made from, as data: file, cases, parameters, version of the method. */
final class Provenance {
    static final String MEMBER = "provenance";

    private Provenance() {}

    static Json of(Project project) {
        Cuts cuts = project.cuts();
        SetTable data = project.data();
        Notation notation = Notation.of(data.conditions(project.conditions()));
        return Json.object()
                .with("methodVersion", Analysis.METHOD_VERSION)
                .with("file", project.file().toString())
                .with("cases", Json.texts(data.cases()))
                .with("leftOut", Json.texts(data.leftOut()))
                .with("outcome", project.outcome().toString())
                .with("conditions", Json.texts(project.conditions()))
                .with("inclCut", cuts.inclCut())
                .with("inclCut0", cuts.hasContradictions() ? Json.of(cuts.inclCut0()) : Json.NULL)
                .with("nCut", cuts.nCut())
                .with("priCut", cuts.priCut())
                .with("excludedRows", Json.numbers(project.excluded()))
                .with(
                        "directionalExpectations",
                        project.expectations()
                                .map(expectations -> texts(expectations.terms().stream()
                                        .map(term -> term.text(notation))
                                        .toList()))
                                .orElse(Json.NULL))
                .with("rowDominance", Json.of(project.rowDominance()))
                .done();
    }

    /** Of a truth table that a publication prints, where there are no data. */
    static Json of(PrintedTable printed, List<Long> excluded, List<String> expected, boolean rowDominance) {
        return Json.object()
                .with("methodVersion", Analysis.METHOD_VERSION)
                .with("file", printed.file().toString())
                .with("conditions", Json.texts(printed.conditions()))
                .with("excludedRows", Json.numbers(excluded))
                .with("directionalExpectations", Json.texts(expected))
                .with("rowDominance", Json.of(rowDominance))
                .done();
    }

    private static Json texts(List<String> terms) {
        return Json.texts(terms);
    }
}
