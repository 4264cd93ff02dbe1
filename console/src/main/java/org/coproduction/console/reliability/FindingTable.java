package org.coproduction.console.reliability;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.console.text.Wrap;
import org.coproduction.statistics.reliability.Figure;

/** Findings for people: a line each, and why what is missing is missing. */
record FindingTable(Terminal terminal, List<String> coders) {
    private static final String NOTHING = "–";

    List<String> lines(List<Finding> findings) {
        Columns columns = Columns.of("coefficient", "weights", "units", "value", "se", "interval", "p", "coders");
        Set<String> reasons = new LinkedHashSet<>();
        for (Finding finding : findings) {
            columns.add(
                    finding.coefficient(),
                    finding.weights(),
                    Integer.toString(finding.units()),
                    figure(finding.value()),
                    figure(finding.error()),
                    interval(finding),
                    p(finding.test().p()),
                    coders(finding.group()));
            if (finding.value() instanceof Figure.Undefined undefined) {
                reasons.add(NOTHING + " " + finding.coefficient() + ": "
                        + undefined.reason().explanation());
            }
        }
        List<String> lines = new ArrayList<>(columns.lines(terminal));
        lines.add("");
        lines.add(terminal.quiet("* only units that all of these coders coded"));
        for (String reason : reasons) lines.addAll(Wrap.of(reason, terminal.width()));
        return lines;
    }

    private String coders(Finding.Group group) {
        String names = group.coders().equals(coders) ? "all" : String.join(", ", group.coders());
        return names + (group.listwise() ? "*" : "");
    }

    private static String figure(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> Terminal.figure(known.value());
            case Figure.Undefined undefined -> NOTHING;
        };
    }

    private static String p(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> Terminal.probability(known.value());
            case Figure.Undefined undefined -> NOTHING;
        };
    }

    private static String interval(Finding finding) {
        String lower = figure(finding.interval().lower());
        return lower.equals(NOTHING)
                ? NOTHING
                : lower + " to " + figure(finding.interval().upper());
    }
}
