package org.coproduction.qca.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Cell;
import org.coproduction.qca.Column;
import org.coproduction.qca.Cuts;
import org.coproduction.qca.Expectations;
import org.coproduction.qca.Intermediate;
import org.coproduction.qca.Out;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.Row;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.Term;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.calibration.Direct;
import org.coproduction.qca.check.CheckReport;
import org.coproduction.qca.check.FigureName;
import org.coproduction.qca.check.PublicationCheck;
import org.coproduction.qca.check.StatedModel;
import org.coproduction.qca.necessity.NecessarySets;
import org.coproduction.qca.necessity.NecessityCuts;
import org.coproduction.qca.robustness.AnchorRange;
import org.coproduction.qca.robustness.AnchorRanges;
import org.coproduction.qca.robustness.Cut;
import org.coproduction.qca.robustness.LeaveOneOut;
import org.coproduction.qca.robustness.Solver;
import org.coproduction.qca.robustness.Stretch;
import org.coproduction.qca.robustness.Sweep;
import org.junit.jupiter.api.Test;

/** Holds that what {@code docs/qca.md} tells of Lipset's study comes out. */
class TutorialTest {
    private static final List<String> CONDITIONS = List.of("DEV", "URB", "LIT", "IND", "STB");
    private static final Map<String, Direct> ANCHORS = anchors();
    private static final Map<String, List<Cell>> RAW = new LinkedHashMap<>();
    private static final SetTable TABLE = table();
    private static final TruthTable ROWS = TruthTable.of(TABLE, Outcome.of("SURV"), CONDITIONS, Cuts.of(0.8));

    @Test
    void rawValuesBecomeThePublishedMemberships() {
        Oracle published = Oracle.all()
                .filter(oracle -> oracle.toString().equals("fuzzy-01-lipset-surv"))
                .findFirst()
                .orElseThrow();
        for (String set : ANCHORS.keySet()) {
            assertThat(TABLE.values(set)).containsExactly(published.data().values(set), within(0.0051));
        }
    }

    @Test
    void literacyAndStabilityAreNecessary() {
        assertThat(NecessarySets.search(TABLE, Outcome.of("SURV"), CONDITIONS, NecessityCuts.of(0.9, 0.6))
                        .all())
                .extracting(set -> set.text(ROWS.notation()))
                .containsExactly("LIT", "STB", "LIT*STB", "DEV+URB");
    }

    @Test
    void theSolutionsAreThePublishedOnes() {
        Analysis analysis = Analysis.of(ROWS);
        assertThat(ROWS.rows(Out.POSITIVE)).extracting(Row::number).containsExactly(22L, 32L);
        assertThat(analysis.complex().models()).hasToString("[DEV*URB*LIT*IND*STB + DEV*~URB*LIT*~IND*STB]");
        assertThat(analysis.parsimonious().models()).hasToString("[DEV*~IND + URB*STB]");
        List<Intermediate> between = analysis.intermediate(expectations()).found();
        assertThat(between.getFirst().solution().models()).hasToString("[DEV*URB*LIT*STB + DEV*LIT*~IND*STB]");
    }

    @Test
    void theSolutionHangsOnTheCutAndOnSomeCases() {
        Solver solver = Solver.intermediate(expectations());
        Stretch given = Sweep.along(Cut.INCLUSION, ROWS, solver).given();
        assertThat(given.above()).isCloseTo(0.7041, within(0.00005));
        assertThat(given.upTo()).isCloseTo(0.8043, within(0.00005));
        assertThat(LeaveOneOut.of(ROWS, solver).decisiveCases()).containsExactly("AU", "FI", "FR", "HU", "IE", "SE");
    }

    @Test
    void theCrossoverOfDevelopmentCanHardlyBeMoved() {
        AnchorRange crossover = AnchorRanges.of(
                        ROWS,
                        "DEV",
                        RAW.getOrDefault("DEV", List.of()),
                        rule("DEV"),
                        Solver.intermediate(expectations()))
                .ranges()
                .get(1);
        assertThat(crossover.down().at()).isCloseTo(546.72, within(0.005));
        assertThat(crossover.up().at()).isCloseTo(586, within(0.005));
    }

    @Test
    void aStatedModelIsCheckedWithItsFigures() {
        PublicationCheck check = PublicationCheck.of(Analysis.of(ROWS), SolutionKind.INTERMEDIATE)
                .expecting(expectations());
        CheckReport report = check.check(List.of(
                StatedModel.of(check.space().parse("DEV*LIT*STB*(URB + ~IND)")).with(FigureName.INCLUSION, "0.87")));
        assertThat(report.holds()).isTrue();
    }

    private static Expectations expectations() {
        return new Expectations(CONDITIONS.stream()
                .map(name -> Term.of(TABLE.condition(name).is(1)))
                .toList());
    }

    private static Map<String, Direct> anchors() {
        Map<String, Direct> anchors = new LinkedHashMap<>();
        anchors.put("DEV", new Direct(400, 550, 900, Direct.RAGIN_IDM));
        anchors.put("URB", new Direct(25, 50, 65, Direct.RAGIN_IDM));
        anchors.put("LIT", new Direct(50, 75, 90, Direct.RAGIN_IDM));
        anchors.put("IND", new Direct(20, 30, 40, Direct.RAGIN_IDM));
        anchors.put("STB", new Direct(15, 9.5, 5, Direct.RAGIN_IDM));
        anchors.put("SURV", new Direct(-9, 0, 10, Direct.RAGIN_IDM));
        return anchors;
    }

    private static Direct rule(String set) {
        return Objects.requireNonNull(ANCHORS.get(set));
    }

    private static SetTable table() {
        List<String[]> lines = lines();
        List<Column> columns = new ArrayList<>();
        for (int column = 1; column < lines.getFirst().length; column++) {
            int place = column;
            String name = lines.getFirst()[column];
            List<Cell> raw =
                    lines.stream().skip(1).map(line -> Cell.read(line[place])).toList();
            RAW.put(name, raw);
            columns.add(rule(name).column(name, raw));
        }
        return SetTable.of(lines.stream().skip(1).map(line -> line[0]).toList(), columns);
    }

    private static List<String[]> lines() {
        try {
            return Files.readAllLines(Path.of("../docs/data/lipset.csv")).stream()
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
