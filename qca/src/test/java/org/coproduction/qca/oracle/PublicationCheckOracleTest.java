package org.coproduction.qca.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.check.CheckReport;
import org.coproduction.qca.check.FigureName;
import org.coproduction.qca.check.Finding;
import org.coproduction.qca.check.PublicationCheck;
import org.coproduction.qca.check.StatedModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PublicationCheckOracleTest {
    /** Analyses without row dominance and excluded rows, whose temporal cells R numbers in its own way left aside. */
    static Stream<Oracle> oracles() {
        return Oracle.all()
                .filter(oracle -> !oracle.parameters().path("rowDominance").asBoolean()
                        && oracle.parameters().path("excludedRows").isEmpty()
                        && !oracle.json().path("kind").asString().equals("temporal"));
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void whatRPrintsHoldsToItsDecimals(Oracle oracle) {
        PublicationCheck check = check(oracle);
        CheckReport report = check.check(stated(oracle, check, 3));
        assertThat(report.findings()).allMatch(Finding::isGood);
        assertThat(report.holds()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void aModelThatIsLeftOutIsNamed(Oracle oracle) {
        PublicationCheck check = check(oracle);
        List<StatedModel> all = stated(oracle, check, 2);
        CheckReport report = check.check(all.subList(1, all.size()));
        assertThat(report.unreported()).containsExactly(all.getFirst().expression());
    }

    private static PublicationCheck check(Oracle oracle) {
        return PublicationCheck.of(Analysis.of(oracle.truthTable()), SolutionKind.PARSIMONIOUS);
    }

    private static List<StatedModel> stated(Oracle oracle, PublicationCheck check, int decimals) {
        List<StatedModel> stated = new ArrayList<>();
        oracle.json().path("solutions").path("parsimonious").path("models").forEach(model -> {
            String text = String.join(" + ", Oracle.texts(model.path("terms")));
            stated.add(StatedModel.of(check.space().parse(text))
                    .with(FigureName.INCLUSION, printed(model.path("fit").path("inclS"), decimals))
                    .with(FigureName.COVERAGE, printed(model.path("fit").path("covS"), decimals)));
        });
        return stated;
    }

    private static String printed(JsonNode figure, int decimals) {
        return new BigDecimal(figure.asString())
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
