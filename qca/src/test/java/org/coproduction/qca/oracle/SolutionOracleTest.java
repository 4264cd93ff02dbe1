package org.coproduction.qca.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.qca.oracle.Figures.assertFigure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Counterfactuals;
import org.coproduction.qca.Fit;
import org.coproduction.qca.Intermediate;
import org.coproduction.qca.Model;
import org.coproduction.qca.ModelFit;
import org.coproduction.qca.Models;
import org.coproduction.qca.PrimeChart;
import org.coproduction.qca.Row;
import org.coproduction.qca.Solution;
import org.coproduction.qca.TermFit;
import org.coproduction.qca.proof.Finding;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SolutionOracleTest {
    static Stream<Oracle> oracles() {
        return Oracle.all();
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void theComplexSolutionIsThatOfR(Oracle oracle) {
        assertSolution(oracle, oracle.analysis().complex(), solution(oracle, "complex"));
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void theParsimoniousSolutionIsThatOfR(Oracle oracle) {
        assertSolution(oracle, oracle.analysis().parsimonious(), solution(oracle, "parsimonious"));
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void theParsimoniousSolutionWithContradictionsIsThatOfR(Oracle oracle) {
        JsonNode theirs = solution(oracle, "parsimoniousWithContradictions");

        assertSolution(oracle, oracle.analysis().parsimoniousWithContradictions(), theirs);
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void theIrredundantModelsAreThoseOfR(Oracle oracle) {
        Analysis analysis = oracle.analysis();

        assertIrredundant(oracle, analysis.irredundant(analysis.complex()), solution(oracle, "complexAllIrredundant"));
        assertIrredundant(
                oracle, analysis.irredundant(analysis.parsimonious()), solution(oracle, "parsimoniousAllIrredundant"));
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void theIntermediateSolutionsAreThoseOfR(Oracle oracle) {
        JsonNode entries = solution(oracle, "intermediate");
        Map<List<Set<String>>, Intermediate> ours = new HashMap<>();
        for (Intermediate each :
                oracle.analysis().intermediate(oracle.expectations()).found()) {
            ours.put(List.of(oracle.texts(each.complexModel()), oracle.texts(each.parsimoniousModel())), each);
        }

        assertThat(ours).hasSize(entries.size());
        for (JsonNode theirs : entries) {
            Intermediate each = ours.get(List.of(
                    Set.copyOf(Oracle.texts(theirs.path("complexModel"))),
                    Set.copyOf(Oracle.texts(theirs.path("parsimoniousModel")))));
            assertNumbers(each.easyCounterfactuals(), theirs.path("easyCounterfactuals"));
            assertNumbers(each.difficultCounterfactuals(), theirs.path("difficultCounterfactuals"));
            assertSolution(oracle, each.solution(), theirs);
        }
    }

    private static JsonNode solution(Oracle oracle, String name) {
        JsonNode solution = oracle.json().path("solutions").path(name);
        Assumptions.assumeTrue(!solution.isMissingNode(), "not in this file");
        return solution;
    }

    private static void assertSolution(Oracle oracle, Solution ours, JsonNode theirs) {
        assertChart(oracle, ours.chart(), theirs.path("chart"));
        if (theirs.has("essential")) {
            assertThat(oracle.texts(ours.essential())).isEqualTo(Set.copyOf(Oracle.texts(theirs.path("essential"))));
        }
        assertThat(ours.found().completeness().isComplete()).isTrue();
        assertThat(ours.certificate().check()).allMatch(finding -> finding.verdict() == Finding.Verdict.HOLDS);
        assertThat(ours.models()).hasSize(theirs.path("nModels").asInt());
        Map<Set<String>, Model> models =
                ours.models().stream().collect(Collectors.toMap(oracle::texts, model -> model));
        for (int m = 0; m < theirs.path("models").size(); m++) {
            JsonNode expected = theirs.path("models").path(m);
            Model model = models.get(Set.copyOf(Oracle.texts(expected.path("terms"))));
            assertThat(model)
                    .as(expected.path("terms") + " among " + models.keySet())
                    .isNotNull();
            assertFit(oracle, ours.fit(model), expected);
            if (theirs.has("simplifyingAssumptions")) {
                assertNumbers(
                        ours.simplifyingAssumptions(model),
                        theirs.path("simplifyingAssumptions").path(m));
            }
        }
    }

    private static void assertChart(Oracle oracle, PrimeChart ours, JsonNode theirs) {
        Map<String, List<Long>> expected = new HashMap<>();
        for (int i = 0; i < theirs.path("primeImplicants").size(); i++) {
            expected.put(
                    theirs.path("primeImplicants").path(i).path("term").asString(),
                    Oracle.numbers(theirs.path("covers").path(i)));
        }
        Map<String, List<Long>> found = new HashMap<>();
        for (int i = 0; i < ours.primeImplicants().size(); i++) {
            found.put(oracle.text(ours.primeImplicants().get(i)), numbers(ours.covers(i)));
        }
        assertThat(found).isEqualTo(expected);
        assertThat(numbers(ours.rows())).isEqualTo(Oracle.numbers(theirs.path("rows")));
    }

    private static void assertFit(Oracle oracle, ModelFit ours, JsonNode theirs) {
        assertFigures(ours.fit(), theirs.path("fit"));
        Map<String, TermFit> terms =
                ours.terms().stream().collect(Collectors.toMap(fit -> oracle.text(fit.term()), fit -> fit));
        for (JsonNode expected : theirs.path("termFit")) {
            TermFit fit = terms.get(expected.path("term").asString());
            assertFigures(fit.fit(), expected);
            assertFigure(fit.fit().covU(), expected.path("covU"));
            Set<List<String>> byRow = new HashSet<>();
            expected.path("casesByRow").forEach(cases -> byRow.add(Oracle.texts(cases)));
            assertThat(Set.copyOf(fit.casesByRow())).isEqualTo(byRow);
        }
    }

    private static void assertFigures(Fit ours, JsonNode theirs) {
        assertFigure(ours.inclS(), theirs.path("inclS"));
        assertFigure(ours.pri(), theirs.path("PRI"));
        assertFigure(ours.covS(), theirs.path("covS"));
    }

    private static void assertNumbers(Counterfactuals ours, JsonNode theirs) {
        assertThat(ours.numbers().boxed().toList()).isEqualTo(Oracle.numbers(theirs));
    }

    private static void assertIrredundant(Oracle oracle, Models ours, JsonNode theirs) {
        assertThat(ours.count()).isEqualTo(theirs.path("nModels").asInt());
        if (theirs.has("models")) {
            Set<Set<String>> expected = new HashSet<>();
            theirs.path("models").forEach(model -> expected.add(Set.copyOf(Oracle.texts(model))));
            assertThat(ours.listed().stream().map(oracle::texts).collect(Collectors.toSet()))
                    .isEqualTo(expected);
        }
    }

    private static List<Long> numbers(List<Row> rows) {
        return rows.stream().map(Row::chartNumber).sorted().toList();
    }
}
