package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Kind;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.calibration.Calibrated;
import org.coproduction.qca.calibration.SetDiagnosis;

/**
 * A calibrated set, case by case, and how many cases are in it.
 *
 * @param table the cases that have a value
 */
record CalibratedText(Calibrated calibrated, SetTable table) {
    /** Cases without a value are left out and named. */
    static CalibratedText of(Calibrated calibrated) {
        return new CalibratedText(
                calibrated, SetTable.leavingOutIncompleteCases(calibrated.cases(), List.of(calibrated.column())));
    }

    List<String> lines(Terminal terminal) {
        double[] values = table.values(name());
        Columns columns = Columns.of("case", name());
        for (int i = 0; i < values.length; i++) columns.add(table.cases().get(i), text(values[i]));
        List<String> lines = new ArrayList<>(columns.lines(terminal));
        lines.add("");
        if (hasMembers()) lines.add(said(SetDiagnosis.of(table, name())));
        if (!table.leftOut().isEmpty()) lines.add("without a value: " + String.join(", ", table.leftOut()));
        return lines;
    }

    /** Values of several are whole numbers. */
    private String text(double value) {
        return hasMembers() ? Terminal.figure(value) : Long.toString((long) value);
    }

    private static String said(SetDiagnosis set) {
        String remark = FoundSets.remark(set, SetDiagnosis.USUAL_SHARE);
        return set.in().size() + " in, " + set.out().size() + " out, "
                + set.ambiguous().size() + " at exactly 0.5"
                + (set.ambiguous().isEmpty() ? "" : ": " + String.join(", ", set.ambiguous()))
                + (remark.isEmpty() ? "" : "; the set is " + remark);
    }

    Json json() {
        Json.Members members = Json.object()
                .with("methodVersion", calibrated.methodVersion())
                .with("set", name())
                .with("rule", CalibrationText.json(calibrated.rule()))
                .with(
                        "raw",
                        Json.of(calibrated.raw().stream()
                                .map(CalibrationText::cell)
                                .toList()))
                .with("cases", Json.texts(table.cases()))
                .with(
                        "values",
                        Json.numbers(
                                DoubleStream.of(table.values(name())).boxed().toList()))
                .with("leftOut", Json.texts(table.leftOut()));
        if (hasMembers())
            members.with("diagnosis", FoundSets.json(SetDiagnosis.of(table, name()), SetDiagnosis.USUAL_SHARE));
        return members.done();
    }

    private boolean hasMembers() {
        return table.condition(name()).kind() != Kind.MULTI_VALUE;
    }

    private String name() {
        return calibrated.column().condition().name();
    }
}
