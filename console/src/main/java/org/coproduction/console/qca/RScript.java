package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Expectations;
import org.coproduction.qca.Kind;
import org.coproduction.qca.Out;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.necessity.NecessityCuts;

/** A project as a script for the R package QCA. */
record RScript(Project project) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        TruthTable table = project.truthTable();
        lines.add("# install.packages(\"QCA\")");
        lines.add("library(QCA)");
        lines.add("");
        lines.addAll(data());
        lines.add("");
        lines.add("tt <- truthTable(data, outcome = " + outcome() + ", conditions = " + names() + ",");
        lines.add("  " + cuts() + ", show.cases = TRUE, dcc = TRUE, complete = FALSE)");
        lines.add("print(tt)");
        if (project.cuts().hasContradictions() && project.cuts().nCut() > 1)
            lines.add("# QCA 3.25.1 mixes up rows where n.cut above 1 meets two inclusion cuts, so that its table can"
                    + " differ.");
        lines.add("");
        String more = more();
        lines.add("print(minimize(tt, details = TRUE, show.cases = TRUE" + more + "))");
        if (isAllPositive(table)) {
            lines.add("# With the remainders no row is negative, so that the solution is 1: R stops with an error"
                    + " there.");
        } else {
            lines.add("print(minimize(tt, include = \"?\", details = TRUE, show.cases = TRUE" + more + "))");
            project.expectations().ifPresent(expectations -> lines.add(intermediate(expectations, table, more)));
        }
        if (!project.isTemporal()) lines.addAll(necessity());
        return lines;
    }

    /** Contradictory rows count as negative where they are not included. */
    private boolean isAllPositive(TruthTable table) {
        return !table.rows(Out.POSITIVE).isEmpty()
                && project.excluded().isEmpty()
                && table.rows(Out.NEGATIVE).isEmpty()
                && table.rows(Out.CONTRADICTION).isEmpty();
    }

    private static String intermediate(Expectations expectations, TruthTable table, String more) {
        String terms = expectations.terms().stream()
                .map(term -> term.text(table.notation()))
                .collect(Collectors.joining(", "));
        return "print(minimize(tt, include = \"?\", dir.exp = " + quoted(terms) + ", details = TRUE, show.cases = TRUE"
                + more + "))";
    }

    private List<String> data() {
        List<String> lines = new ArrayList<>();
        lines.add("data <- data.frame(");
        for (Condition set : project.data().conditions()) {
            double[] values = project.data().values(set.name());
            List<String> cells = new ArrayList<>();
            for (double value : values) cells.add(cell(set, value));
            lines.add("  " + ticked(set.name()) + " = c(" + String.join(", ", cells) + "),");
        }
        lines.add("  row.names = c("
                + project.data().cases().stream().map(RScript::quoted).collect(Collectors.joining(", "))
                + "), check.names = FALSE)");
        return lines;
    }

    private static String cell(Condition set, double value) {
        if (set.kind() == Kind.TEMPORAL) return value < 0 ? "\"-\"" : "\"" + (int) value + "\"";
        return number(value);
    }

    private String outcome() {
        return quoted(project.outcome().toString());
    }

    private String names() {
        return quoted(String.join(", ", project.conditions()));
    }

    private String cuts() {
        Cuts cuts = project.cuts();
        String incl = cuts.hasContradictions()
                ? "c(" + number(cuts.inclCut()) + ", " + number(cuts.inclCut0()) + ")"
                : number(cuts.inclCut());
        return "incl.cut = " + incl + ", n.cut = " + cuts.nCut() + ", pri.cut = " + number(cuts.priCut());
    }

    private String more() {
        String excluded = project.excluded().isEmpty()
                ? ""
                : ", exclude = c("
                        + project.excluded().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        return excluded + (project.rowDominance() ? ", row.dom = TRUE" : "");
    }

    private List<String> necessity() {
        NecessityCuts cuts = project.necessity();
        String depth = cuts.depth() == Integer.MAX_VALUE ? "" : ", depth = " + cuts.depth();
        return List.of(
                "",
                "print(superSubset(data, outcome = " + outcome() + ", conditions = " + names() + ",",
                "  incl.cut = " + number(cuts.inclCut()) + ", cov.cut = " + number(cuts.covCut()) + ", ron.cut = "
                        + number(cuts.ronCut()) + depth + "))");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value).toLowerCase(Locale.ROOT);
    }

    private static String ticked(String name) {
        return "`" + name.replace("\\", "\\\\").replace("`", "\\`") + "`";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
