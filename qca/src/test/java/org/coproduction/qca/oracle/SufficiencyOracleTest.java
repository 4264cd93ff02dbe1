package org.coproduction.qca.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.qca.oracle.Figures.assertFigure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.qca.Fit;
import org.coproduction.qca.Notation;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.sufficiency.ExpressionFit;
import org.coproduction.qca.sufficiency.FittedTerm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SufficiencyOracleTest {
    private static final List<String> SOLUTIONS = List.of("complex", "parsimonious");

    static Stream<Oracle> oracles() {
        return Oracle.all();
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void aSolutionReadAsTextHasTheFiguresAndCasesOfR(Oracle oracle) {
        TruthTable table = oracle.truthTable();
        PropertySpace space = PropertySpace.of(table.conditions());
        SOLUTIONS.stream()
                .flatMap(kind -> oracle.json()
                        .path("solutions")
                        .path(kind)
                        .path("models")
                        .valueStream())
                .forEach(model -> {
                    String text = String.join(" + ", Oracle.texts(model.path("terms")));
                    assertModel(table, ExpressionFit.of(oracle.data(), table.outcome(), space.parse(text)), model);
                });
    }

    private static void assertModel(TruthTable table, ExpressionFit ours, JsonNode theirs) {
        assertFit(ours.fit(), theirs.path("fit"));
        theirs.path("termFit").valueStream().forEach(term -> {
            FittedTerm fit = ours.terms().stream()
                    .filter(mine -> mine.term()
                            .text(notation(term))
                            .equals(term.path("term").asString()))
                    .findFirst()
                    .orElseThrow();
            assertFit(fit.fit(), term);
            assertFigure(fit.fit().covU(), term.path("covU"));
            assertThat(fit.members().stream().filter(inRows(table)::contains).toList())
                    .containsExactlyInAnyOrderElementsOf(term.path("casesByRow")
                            .valueStream()
                            .map(Oracle::texts)
                            .flatMap(Collection::stream)
                            .toList());
        });
    }

    /** A case at exactly 0.5 in a condition belongs to no row, and R lists it under no term. */
    private static Set<String> inRows(TruthTable table) {
        return table.rows().stream().flatMap(row -> row.cases().stream()).collect(Collectors.toSet());
    }

    private static Notation notation(JsonNode term) {
        return term.path("term").asString().contains("[") ? Notation.BRACKETS : Notation.TILDE;
    }

    private static void assertFit(Fit ours, JsonNode theirs) {
        assertFigure(ours.inclS(), theirs.path("inclS"));
        assertFigure(ours.pri(), theirs.path("PRI"));
        assertFigure(ours.covS(), theirs.path("covS"));
    }
}
