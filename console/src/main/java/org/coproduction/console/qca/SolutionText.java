package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.console.text.Wrap;
import org.coproduction.qca.Completeness;
import org.coproduction.qca.Counterfactuals;
import org.coproduction.qca.Intermediate;
import org.coproduction.qca.IntermediateSolutions;
import org.coproduction.qca.ModelFit;
import org.coproduction.qca.Models;
import org.coproduction.qca.Notation;
import org.coproduction.qca.Solution;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.TermFit;

/** Solutions for people. */
record SolutionText(Notation notation, Terminal terminal) {
    /** More models than this are told by their number. */
    private static final int MOST_SHOWN = 10;

    List<String> lines(Solved solved) {
        List<String> lines = new ArrayList<>();
        solved.complex().ifPresent(solution -> lines.addAll(lines("Complex solution", solution)));
        solved.parsimonious().ifPresent(solution -> lines.addAll(lines("Parsimonious solution", solution)));
        solved.withContradictions()
                .ifPresent(solution -> lines.addAll(lines("Parsimonious solution with contradictory rows", solution)));
        solved.intermediate().ifPresent(all -> lines.addAll(lines(all)));
        return lines;
    }

    private List<String> lines(IntermediateSolutions all) {
        List<String> lines = new ArrayList<>();
        List<Intermediate> shown =
                all.found().subList(0, Math.min(MOST_SHOWN, all.found().size()));
        for (Intermediate each : shown) {
            lines.addAll(lines("Intermediate solution " + each.name(), each.solution()));
            lines.addAll(assumed("easy counterfactuals", each.easyCounterfactuals()));
            lines.addAll(assumed("difficult counterfactuals", each.difficultCounterfactuals()));
        }
        if (all.found().size() > shown.size()) {
            lines.add("");
            lines.add("… and intermediate solutions of " + (all.found().size() - shown.size())
                    + " more pairs; --json lists all");
        }
        if (all.found().size() < all.pairs()) {
            lines.add(terminal.bad("The search came to a limit: " + all.found().size() + " of " + all.pairs()
                    + " pairs of a complex and a parsimonious model were looked at."));
        }
        return lines;
    }

    private List<String> lines(String title, Solution solution) {
        List<String> lines = new ArrayList<>();
        Models found = solution.found();
        lines.add("");
        lines.add(terminal.strong(title) + ", "
                + (found.count().intValue() == 1 ? "1 model" : found.count() + " models"));
        lines.addAll(limit(found));
        int number = 1;
        for (var model : solution.models()
                .subList(0, Math.min(MOST_SHOWN, solution.models().size()))) {
            ModelFit fit = solution.fit(model);
            lines.addAll(Wrap.of("M" + number++ + ": " + model.text(notation), terminal.width()));
            lines.addAll(table(fit));
            if (solution.kind() == SolutionKind.PARSIMONIOUS)
                lines.addAll(assumed("simplifying assumptions", solution.simplifyingAssumptions(model)));
        }
        if (solution.models().size() > MOST_SHOWN)
            lines.add("… and " + (solution.models().size() - MOST_SHOWN) + " more; --json lists all");
        return lines;
    }

    /** The remainders that a model relies on; none are listed where the table is too large to go through. */
    private List<String> assumed(String what, Counterfactuals counterfactuals) {
        if (counterfactuals.table().size() > SolutionJson.MOST_ROWS) return List.of();
        List<Long> rows = counterfactuals.numbers().boxed().toList();
        return Wrap.of("  " + what + ": " + (rows.isEmpty() ? "none" : "rows " + RowsText.of(rows)), terminal.width());
    }

    private List<String> table(ModelFit fit) {
        Columns columns = Columns.of("  term", "inclS", "PRI", "covS", "covU", "cases");
        for (TermFit term : fit.terms()) {
            columns.add(
                    "  " + term.term().text(notation),
                    Figures.text(term.fit().inclS()),
                    Figures.text(term.fit().pri()),
                    Figures.text(term.fit().covS()),
                    Figures.text(term.fit().covU()),
                    term.casesByRow().stream()
                            .map(row -> String.join(", ", row))
                            .collect(Collectors.joining("; ")));
        }
        columns.add(
                "  whole model",
                Figures.text(fit.fit().inclS()),
                Figures.text(fit.fit().pri()),
                Figures.text(fit.fit().covS()),
                "",
                "");
        return columns.lines(terminal);
    }

    private List<String> limit(Models models) {
        if (!(models.completeness() instanceof Completeness.Stopped(var by, int least, int fewest))) return List.of();
        String text = "The search came to a limit (" + by.name().toLowerCase(Locale.ROOT)
                + "): what follows was found, with " + fewest + " terms; no model has fewer than " + least + ".";
        return Wrap.of(text, terminal.width()).stream().map(terminal::bad).toList();
    }
}
