package org.coproduction.qca.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.qca.oracle.Figures.assertFigure;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.qca.Notation;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.necessity.NecessarySet;
import org.coproduction.qca.necessity.NecessarySets;
import org.coproduction.qca.necessity.NecessarySingles;
import org.coproduction.qca.necessity.NecessityCuts;
import org.coproduction.qca.necessity.NecessityFit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class NecessityOracleTest {
    static Stream<Oracle> oracles() {
        return Oracle.all().filter(oracle -> oracle.json().has("necessity"));
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void theSetsThatReachTheCutsAreThoseOfR(Oracle oracle) {
        JsonNode theirs = oracle.json().path("necessity");
        TruthTable table = oracle.truthTable();
        NecessarySets ours = NecessarySets.search(oracle.data(), table.outcome(), oracle.conditions(), cuts(theirs));

        assertThat(ours.isComplete()).isTrue();
        Map<String, NecessarySet> found =
                ours.all().stream().collect(Collectors.toMap(set -> key(set, table.notation()), Function.identity()));
        assertThat(found.keySet())
                .isEqualTo(theirs.path("results")
                        .valueStream()
                        .map(NecessityOracleTest::key)
                        .collect(Collectors.toSet()));
        theirs.path("results")
                .valueStream()
                .forEach(result -> assertFit(found.get(key(result)).fit(), result));
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void eachConditionAndItsNegationHaveTheFiguresOfR(Oracle oracle) {
        TruthTable table = oracle.truthTable();
        Map<String, NecessityFit> ours =
                NecessarySingles.of(oracle.data(), table.outcome(), oracle.conditions()).sets().stream()
                        .collect(Collectors.toMap(set -> set.text(table.notation()), NecessarySet::fit));

        JsonNode theirs = oracle.json().path("necessitySingle");
        if (theirs.isArray()) {
            assertThat(theirs.size()).isEqualTo(ours.size());
            theirs.valueStream()
                    .forEach(single ->
                            assertFit(ours.get(single.path("expression").asString()), single));
        } else {
            assertThat(theirs.has("error")).isTrue();
        }
    }

    private static void assertFit(NecessityFit ours, JsonNode theirs) {
        assertFigure(ours.inclN(), theirs.path("inclN"));
        assertFigure(ours.ron(), theirs.path("RoN"));
        assertFigure(ours.covN(), theirs.path("covN"));
    }

    private static NecessityCuts cuts(JsonNode theirs) {
        return new NecessityCuts(
                theirs.path("inclCut").asDouble(),
                theirs.path("covCut").asDouble(),
                theirs.path("ronCut").asDouble(),
                theirs.path("depth").asInt(Integer.MAX_VALUE),
                NecessityCuts.USUAL_CANDIDATES);
    }

    private static String key(NecessarySet set, Notation notation) {
        return set.join().name().toLowerCase(Locale.ROOT)
                + set.parts().stream().map(part -> part.text(notation)).sorted().toList();
    }

    private static String key(JsonNode result) {
        return result.path("type").asString()
                + Oracle.texts(result.path("parts")).stream().sorted().toList();
    }
}
