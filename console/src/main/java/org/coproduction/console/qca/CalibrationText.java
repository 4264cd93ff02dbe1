package org.coproduction.console.qca;

import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Cell;
import org.coproduction.qca.calibration.Bell;
import org.coproduction.qca.calibration.Calibration;
import org.coproduction.qca.calibration.CutPoints;
import org.coproduction.qca.calibration.Direct;
import org.coproduction.qca.calibration.Indirect;
import org.coproduction.qca.calibration.Piecewise;
import org.coproduction.qca.calibration.Recoding;

/** Rules of calibration and raw values as JSON. */
final class CalibrationText {
    private CalibrationText() {}

    static Json json(Calibration rule) {
        return switch (rule) {
            case Direct r ->
                anchors("direct", r.exclusion(), r.crossover(), r.inclusion())
                        .with("idm", r.idm())
                        .done();
            case Piecewise r ->
                anchors("linear", r.exclusion(), r.crossover(), r.inclusion())
                        .with("below", r.below())
                        .with("above", r.above())
                        .done();
            case Bell r ->
                anchors(
                                "bell",
                                r.exclusion1(),
                                r.crossover1(),
                                r.inclusion1(),
                                r.inclusion2(),
                                r.crossover2(),
                                r.exclusion2())
                        .with("below", r.below())
                        .with("above", r.above())
                        .done();
            case Indirect r -> thresholds("indirect", r.thresholds());
            case CutPoints r -> thresholds("cut", r.points());
            case Recoding r ->
                Json.object()
                        .with("method", "recode")
                        .with(
                                "lines",
                                Json.of(r.lines().stream()
                                        .map(CalibrationText::json)
                                        .toList()))
                        .done();
        };
    }

    private static Json.Members anchors(String method, Double... anchors) {
        return Json.object().with("method", method).with("anchors", Json.numbers(List.of(anchors)));
    }

    private static Json thresholds(String method, List<Double> thresholds) {
        return Json.object()
                .with("method", method)
                .with("thresholds", Json.numbers(thresholds))
                .done();
    }

    /** An end that is open is {@code null}. */
    private static Json json(Recoding.Line line) {
        return Json.object()
                .with("from", line.from())
                .with("to", line.to())
                .with("becomes", line.becomes())
                .done();
    }

    static Json cell(Cell raw) {
        return switch (raw) {
            case Cell.Value(double value) -> Json.of(value);
            case Cell.Missing missing -> Json.NULL;
            case Cell.NotApplicable notApplicable -> Json.of("-");
            case Cell.Unreadable(String text) -> Json.of(text);
        };
    }
}
