package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.Notation;
import org.coproduction.qca.necessity.NecessarySet;
import org.coproduction.qca.necessity.NecessarySets;

/** Necessary sets for people. */
record NecessityText(Notation notation, Terminal terminal) {

    List<String> lines(NecessarySets found, List<NecessarySet> singles) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.strong("Single conditions as necessary for " + found.outcome()));
        lines.addAll(table(singles));
        lines.add("");
        lines.add(terminal.strong("Necessary sets") + " with inclusion from "
                + found.cuts().inclCut() + ", coverage from " + found.cuts().covCut() + ", relevance from "
                + found.cuts().ronCut());
        lines.addAll(found.all().isEmpty() ? List.of("none") : table(found.all()));
        found.limit()
                .ifPresent(by -> lines.add(terminal.bad("The search came to a limit ("
                        + by.name().toLowerCase(Locale.ROOT) + "): there may be more.")));
        return lines;
    }

    private List<String> table(List<NecessarySet> sets) {
        Columns columns = Columns.of("set", "inclN", "RoN", "covN", "deviant cases");
        for (NecessarySet set : sets) {
            columns.add(
                    set.text(notation),
                    Figures.text(set.fit().inclN()),
                    Figures.text(set.fit().ron()),
                    Figures.text(set.fit().covN()),
                    String.join(", ", set.deviantCases()));
        }
        return columns.lines(terminal);
    }
}
