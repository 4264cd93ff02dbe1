package org.coproduction.console.qca;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.coproduction.console.json.Json;
import org.coproduction.qca.Row;
import org.coproduction.qca.Term;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.check.FigureName;
import org.coproduction.qca.check.Finding;
import org.coproduction.qca.check.Shortcoming;
import org.coproduction.qca.check.StatedFigure;

/** What a check found, as data: which model, figure and rows it is about, and the cases in those rows. */
record FindingJson(TruthTable table, FindingText text) {

    Json of(Finding finding) {
        Json.Members members = Json.object()
                .with("good", Json.of(finding.isGood()))
                .with("text", text.of(finding))
                .with("kind", finding.getClass().getSimpleName());
        switch (finding) {
            case Finding.Confirmed(var model) -> members.with("model", model.toString());
            case Finding.NotFound(var model, var because) ->
                members.with("model", model.toString())
                        .with("because", Json.of(because.stream().map(this::of).toList()));
            case Finding.OfAnotherKind(var model, var stated, var found) ->
                members.with("model", model.toString())
                        .with("stated", stated.name())
                        .with("found", found.name());
            case Finding.WithAnotherCut(var model, var cut, var stated, var found) ->
                members.with("model", model.toString())
                        .with("cut", cut.name())
                        .with("stated", stated)
                        .with("above", found.above() < 0 ? Json.NULL : Json.of(found.above()))
                        .with("upTo", found.upTo());
            case Finding.Unreported(var model) -> members.with("model", model.toString());
            case Finding.FigureCompared(var model, var term, var name, var stated, var exact) ->
                figure(of(members, term).with("model", model.toString()), name, stated)
                        .with("exact", Figures.json(exact));
            case Finding.FigureNotComparable(var model, var term, var name, var stated) ->
                figure(of(members, term).with("model", model.toString()), name, stated);
            case Finding.RowDiffers(long row, var stated, var exact) ->
                rows(members, List.of(row)).with("stated", stated.sign()).with("exact", exact.sign());
            case Finding.RowCountDiffers(long row, int stated, int exact) ->
                rows(members, List.of(row)).with("stated", stated).with("exact", exact);
            case Finding.RowFigureDiffers(long row, var name, var stated, var exact) ->
                figure(rows(members, List.of(row)), name, stated).with("exact", Figures.json(exact));
            case Finding.RowCasesDiffer(long row, var surplus, var missing) ->
                rows(members, List.of(row)).with("surplus", Json.texts(surplus)).with("missing", Json.texts(missing));
            case Finding.Incomplete(var kind) -> members.with("solution", kind.name());
        }
        return members.done();
    }

    private Json of(Shortcoming shortcoming) {
        Json.Members members = Json.object().with("kind", shortcoming.getClass().getSimpleName());
        switch (shortcoming) {
            case Shortcoming.CoversOtherRows(var rows) -> rows(members, rows);
            case Shortcoming.LeavesPositiveRows(var rows) -> rows(members, rows);
            case Shortcoming.AssumesRemainders() -> {}
            case Shortcoming.NotPrime(var term, var wider) ->
                of(members, Optional.of(term)).with("wider", wider.text(text.notation()));
            case Shortcoming.Redundant(var term) -> of(members, Optional.of(term));
            case Shortcoming.MoreTerms(int stated, int fewest) ->
                members.with("stated", stated).with("fewest", fewest);
        }
        return members.done();
    }

    private Json.Members of(Json.Members members, Optional<Term> term) {
        return term.map(one -> members.with("term", one.text(text.notation()))).orElse(members);
    }

    private static Json.Members figure(Json.Members members, FigureName name, StatedFigure stated) {
        return members.with("figure", name.name()).with("stated", stated.printed());
    }

    private Json.Members rows(Json.Members members, List<Long> chartNumbers) {
        TreeSet<Long> wanted = new TreeSet<>(chartNumbers);
        List<String> cases = table.rows().stream()
                .filter(row -> wanted.contains(row.chartNumber()))
                .map(Row::cases)
                .flatMap(List::stream)
                .toList();
        return members.with("rows", Json.numbers(chartNumbers)).with("cases", Json.texts(cases));
    }
}
