package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.console.qca.Desk.CASES;
import static org.coproduction.console.qca.Desk.refused;

import java.io.IOException;
import java.nio.file.Path;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aTableOfCasesIsSolvedWithFlags() throws IOException {
        Played played = desk().play("solve", CASES, "--outcome", "Y", "--conditions", "A,B");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains("Truth table of Y, 4 cases", "Parsimonious solution, 1 model", "M1: A", "two; one");
    }

    @Test
    void eachSolutionIsCheckedOnRequest() throws IOException {
        Played played = desk().play("solve", CASES, "--outcome", "Y", "--conditions", "A,B", "--verify");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains("Checked independently", "parsimonious: cover, implicant, prime, irredundant, all primes");
        assertThat(desk().play("solve", CASES, "--outcome", "Y", "--conditions", "A,B", "--verify", "--json")
                        .out())
                .contains("\"verdict\": \"holds\"");
    }

    @Test
    void noLineIsWiderThanTheTerminal() throws IOException {
        Played played = desk().play("solve", CASES, "--outcome", "Y", "--expectations", "A,B");

        assertThat(played.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void theNegatedOutcomeIsExplained() throws IOException {
        assertThat(desk().play("solve", CASES, "--outcome", "~Y", "--conditions", "A,B")
                        .out())
                .contains("Truth table of ~Y", "M1: ~A");
    }

    @Test
    void onlyWhatIsAskedForIsFound() throws IOException {
        Played played = desk().play("solve", CASES, "--outcome", "Y", "--only", "complex,necessity", "--json");

        assertThat(played.out())
                .contains("\"complex\"", "\"necessity\"")
                .doesNotContain("\"parsimonious\"", "AllIrredundant");
        refused(desk().play("solve", CASES, "--outcome", "Y", "--only", "short"), "--only [option.value]: “short”");
    }

    @Test
    void theScriptForRStatesDataCutsAndSolutions() throws IOException {
        Played played = desk().play(
                        "solve",
                        CASES,
                        "--outcome",
                        "Y",
                        "--conditions",
                        "A,B",
                        "--incl-cut",
                        "0.8",
                        "--expectations",
                        "A,~B",
                        "--r");

        assertThat(played.out())
                .contains(
                        "library(QCA)",
                        "`A` = c(1, 1, 0, 0)",
                        "truthTable(data, outcome = \"Y\", conditions = \"A, B\"",
                        "incl.cut = 0.8, n.cut = 1, pri.cut = 0",
                        "dir.exp = \"A, ~B\"");
    }

    @Test
    void whereRHasNoAnswerTheScriptSaysSo() throws IOException {
        assertThat(desk().play("solve", "case,A,B,Y\none,1,1,1\n", "--outcome", "Y", "--r")
                        .out())
                .contains("print(minimize(tt, details", "no row is negative, so that the solution is 1")
                .doesNotContain("include =");
        assertThat(desk().play("solve", CASES, "--outcome", "Y", "--n-cut", "2", "--incl-cut-0", "0.5", "--r")
                        .out())
                .contains("mixes up rows");
    }

    @Test
    void truthTableAndNecessityStandAlone() throws IOException {
        assertThat(desk().play("truth-table", CASES, "--outcome", "Y", "--json").out())
                .contains("\"truthTable\"")
                .doesNotContain("solutions");
        assertThat(desk().play("necessity", CASES, "--outcome", "Y").out())
                .contains("Single conditions as necessary for Y", "A");
    }

    @Test
    void severalSpecsAreAnsweredInOneStart() throws IOException {
        String one = desk().file("one.json", spec("A", "[1, 1, 0]")).toString();
        String other = desk().file("other.json", spec("B", "[1, 1, 0]")).toString();

        assertThat(Played.of("qca", "solve", one, other).out())
                .startsWith(one)
                .containsSubsequence("M1: A", other, "M1: B");
        assertThat(Played.of("qca", "solve", one, other, "--json").out())
                .startsWith("[")
                .containsSubsequence("\"truthTable\"", one, "\"truthTable\"", other);
    }

    @Test
    void nothingIsAnsweredWhereOneOfSeveralSpecsCannotBeRead() throws IOException {
        String one = desk().file("one.json", spec("A", "[1, 1, 0]")).toString();
        String none = desk().file("none.json", spec("B", "[1, 1.5, 0]")).toString();

        refused(Played.of("qca", "solve", one, none), "none.json");
        refused(Played.of("qca", "solve", one, none, "--json"), "none.json");
    }

    /** Three cases, of which two have the condition. */
    private static String spec(String condition, String outcome) {
        return """
                {"data": {"cases": ["x", "y", "z"], "values": {"%s": [1, 1, 0], "Y": %s}},
                 "parameters": {"outcome": {"name": "Y"}, "conditions": ["%s"], "inclCut": 1}}
                """.formatted(condition, outcome, condition);
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
