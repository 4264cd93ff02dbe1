package org.coproduction.console.qca;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.coproduction.qca.Notation;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.Term;
import org.coproduction.qca.check.FigureName;
import org.coproduction.qca.check.Finding;
import org.coproduction.qca.check.Shortcoming;

/** What a check found, in sentences. */
record FindingText(Notation notation) {

    String of(Finding finding) {
        return switch (finding) {
            case Finding.Confirmed(var model) -> model + " is a minimal model.";
            case Finding.NotFound(var model, var because) ->
                model + " is no minimal model: "
                        + because.stream().map(this::of).collect(Collectors.joining("; ")) + ".";
            case Finding.OfAnotherKind(var model, var stated, var found) ->
                model + " is a model of the " + words(found) + " solution, not of the " + words(stated) + " one.";
            case Finding.WithAnotherCut(var model, var cut, var stated, var found) ->
                model + " comes out where the cut-off of " + cut.name().toLowerCase(Locale.ROOT) + " is above "
                        + Math.max(0, found.above()) + " and up to " + found.upTo() + ", not at " + stated + ".";
            case Finding.Unreported(var model) -> model + " fits as well and was left out.";
            case Finding.FigureCompared(var model, var term, var name, var stated, var exact) ->
                words(name) + " of " + term.map(this::text).orElse(model.toString()) + " is stated as "
                        + stated.printed() + ", the data give " + Figures.text(exact) + ".";
            case Finding.FigureNotComparable(var model, var term, var name, var stated) ->
                words(name) + " of " + term.map(this::text).orElse(model.toString()) + " (" + stated.printed()
                        + ") needs data to be compared.";
            case Finding.RowDiffers(long row, var stated, var exact) ->
                "Row " + row + " is stated as " + stated.sign() + ", the data give " + exact.sign() + ".";
            case Finding.RowCountDiffers(long row, int stated, int exact) ->
                "Row " + row + " is stated to have " + stated + " cases, the data give " + exact + ".";
            case Finding.RowFigureDiffers(long row, var name, var stated, var exact) ->
                words(name) + " of row " + row + " is stated as " + stated.printed() + ", the data give "
                        + Figures.text(exact) + ".";
            case Finding.RowCasesDiffer(long row, var surplus, var missing) ->
                "Row " + row + " is stated with other cases"
                        + (surplus.isEmpty() ? "" : "; not in it: " + String.join(", ", surplus))
                        + (missing.isEmpty() ? "" : "; left out: " + String.join(", ", missing)) + ".";
            case Finding.Incomplete(var kind) ->
                "The search for the " + words(kind) + " solution came to a limit: models may be missing.";
        };
    }

    private String of(Shortcoming shortcoming) {
        return switch (shortcoming) {
            case Shortcoming.CoversOtherRows(var rows) -> "it covers rows without the outcome, " + numbers(rows);
            case Shortcoming.LeavesPositiveRows(var rows) -> "it leaves positive rows uncovered, " + numbers(rows);
            case Shortcoming.AssumesRemainders() -> "it covers remainders";
            case Shortcoming.NotPrime(var term, var wider) -> text(term) + " could be as short as " + text(wider);
            case Shortcoming.Redundant(var term) -> text(term) + " covers nothing that the others do not";
            case Shortcoming.MoreTerms(int stated, int fewest) ->
                "it has " + stated + " terms, where " + fewest + " do";
        };
    }

    private String text(Term term) {
        return term.text(notation);
    }

    private static String numbers(List<Long> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String words(SolutionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(FigureName name) {
        String words = name.name().replace('_', ' ');
        return name == FigureName.PRI
                ? words
                : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
