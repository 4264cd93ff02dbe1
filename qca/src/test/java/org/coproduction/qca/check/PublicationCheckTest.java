package org.coproduction.qca.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Column;
import org.coproduction.qca.Condition;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Out;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.TruthTable;
import org.junit.jupiter.api.Test;

class PublicationCheckTest {
    private static final PublishedTable PRINTED = new PublishedTable(
            List.of(Condition.crisp("A"), Condition.crisp("B"), Condition.crisp("C")),
            List.of(
                    row(Out.POSITIVE, 1, 1, 1),
                    row(Out.POSITIVE, 1, 1, 0),
                    row(Out.NEGATIVE, 0, 1, 1),
                    row(Out.CONTRADICTION, 0, 0, 1),
                    row(Out.NEGATIVE, 1, 0, 0)));

    @Test
    void aPrintedTruthTableIsEnoughToCheckModels() {
        PublicationCheck check = PublicationCheck.of(PRINTED, SolutionKind.PARSIMONIOUS);
        CheckReport report = check.check(List.of(stated(check, "A*B").with(FigureName.INCLUSION, "0.9")));
        assertThat(report.models()).hasToString("[A*B]");
        assertThat(report.findings().getFirst()).isInstanceOf(Finding.Confirmed.class);
        assertThat(report.findings().getLast()).isInstanceOf(Finding.FigureNotComparable.class);
    }

    @Test
    void whyAnExpressionIsNoModelIsSaid() {
        PublicationCheck check = PublicationCheck.of(PRINTED, SolutionKind.PARSIMONIOUS);
        assertThat(because(check, "A")).containsExactly(new Shortcoming.CoversOtherRows(List.of(5L)));
        assertThat(because(check, "A*B*C"))
                .contains(new Shortcoming.LeavesPositiveRows(List.of(7L)))
                .anyMatch(Shortcoming.NotPrime.class::isInstance);
        assertThat(because(check, "A*B + A*C"))
                .contains(new Shortcoming.MoreTerms(2, 1))
                .anyMatch(Shortcoming.Redundant.class::isInstance);
    }

    @Test
    void aModelOfAnotherSolutionIsRecognised() {
        PublicationCheck check = PublicationCheck.of(
                new PublishedTable(
                        List.of(Condition.crisp("A"), Condition.crisp("B")),
                        List.of(row(Out.POSITIVE, 1, 1), row(Out.NEGATIVE, 0, 0), row(Out.NEGATIVE, 0, 1))),
                SolutionKind.PARSIMONIOUS);
        assertThat(check.check(List.of(stated(check, "A*B"))).findings())
                .anyMatch(finding ->
                        finding instanceof Finding.OfAnotherKind other && other.found() == SolutionKind.COMPLEX);
    }

    @Test
    void aModelThatComesOutWithAnotherCutIsRecognised() {
        TruthTable table = TruthTable.of(
                SetTable.of(
                        List.of("p", "q", "r", "s", "t"),
                        List.of(
                                Column.crisp("A", 1, 1, 1, 0, 1),
                                Column.crisp("B", 0, 0, 0, 0, 1),
                                Column.crisp("Y", 1, 1, 0, 0, 1))),
                Outcome.of("Y"),
                List.of("A", "B"),
                Cuts.of(1));
        PublicationCheck check = PublicationCheck.of(Analysis.of(table), SolutionKind.COMPLEX);
        assertThat(check.check(List.of(stated(check, "A"))).findings())
                .filteredOn(Finding.WithAnotherCut.class::isInstance)
                .singleElement()
                .satisfies(finding -> assertThat(
                                ((Finding.WithAnotherCut) finding).found().upTo())
                        .isEqualTo(2 / 3.0));
    }

    @Test
    void aFigureHoldsForAllThatRoundsToIt() {
        assertThat(new StatedFigure("0.87").couldBe(0.8650001)).isTrue();
        assertThat(new StatedFigure("0.87").couldBe(0.864)).isFalse();
        assertThat(new StatedFigure(",9").tolerance()).isEqualTo(0.05);
        assertThatThrownBy(() -> new StatedFigure("87"))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("0..1");
    }

    @Test
    void aPrintedRowThatTheDataCodeOtherwiseIsNamed() {
        TruthTable table = TruthTable.of(
                SetTable.of(List.of("p", "q"), List.of(Column.crisp("A", 1, 0), Column.crisp("Y", 1, 0))),
                Outcome.of("Y"),
                List.of("A"),
                Cuts.of(1));
        PublishedTable printed =
                new PublishedTable(List.of(Condition.crisp("A")), List.of(row(Out.POSITIVE, 1), row(Out.POSITIVE, 0)));
        CheckReport report = PublicationCheck.of(Analysis.of(table), SolutionKind.COMPLEX)
                .comparing(printed)
                .check(List.of());
        assertThat(report.findings()).contains(new Finding.RowDiffers(1, Out.POSITIVE, Out.NEGATIVE));
    }

    private static List<Shortcoming> because(PublicationCheck check, String text) {
        return check.check(List.of(stated(check, text))).findings().stream()
                .filter(Finding.NotFound.class::isInstance)
                .flatMap(finding -> ((Finding.NotFound) finding).because().stream())
                .toList();
    }

    private static StatedModel stated(PublicationCheck check, String text) {
        return StatedModel.of(check.space().parse(text));
    }

    private static PublishedTable.PrintedRow row(Out out, Integer... values) {
        return new PublishedTable.PrintedRow(List.of(values), out);
    }
}
