package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.console.qca.Desk.CASES;
import static org.coproduction.console.qca.Desk.refused;
import static org.coproduction.console.qca.Desk.with;

import java.io.IOException;
import java.nio.file.Path;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobustnessCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void breakPointsAndDecisiveCasesAreTold() throws IOException {
        Played played = desk().play("robustness", CASES, "--outcome", "Y", "--conditions", "A,B");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains(
                        "Moving the cut-off of inclusion, which is at 1.0",
                        "Without any one case the models stay the same.");
    }

    @Test
    void anchorsAreMovedUntilTheModelsChange() throws IOException {
        Path raw = desk().file("raw.csv", "case,A\none,8\ntwo,7\nthree,3\nfour,1\n");
        String[] options = {"--outcome", "Y", "--conditions", "A,B", "--raw", raw.toString(), "--column", "A"};

        Played moved = desk().play("robustness", CASES, with(options, "--cut", "5"));
        assertThat(moved.out())
                .contains("anchor of A     at  down to  up to", "1  5.000    3.000  8.000", "The negated outcome: ~A");
        refused(
                desk().play("robustness", CASES, with(options, "--recode", "1..5=0,5..9=1")),
                "cases.csv: A [rule.movable]");
        refused(desk().play("robustness", CASES, with(options)), "calibrate [rule.one]");
    }

    @Test
    void everySolutionOfAnyCutOffsIsListedOnRequest() throws IOException {
        Played played = desk().play("robustness", CASES, "--outcome", "Y", "--conditions", "A,B", "--all");
        Played few =
                desk().play("robustness", CASES, "--outcome", "Y", "--conditions", "A,B", "--all", "--codings", "1");

        assertThat(played.status()).isZero();
        assertThat(played.out()).contains("Every solution, ", "none, no row is positive");
        assertThat(few.status()).isEqualTo(3);
        assertThat(few.out()).contains("The search ended after 1 codings");
    }

    @Test
    void solutionsOfTestsAreLaidOverTheInitialOne() throws IOException {
        String[] options = {"--outcome", "Y", "--conditions", "A,B", "--tests", "A*B; A + B"};

        assertThat(desk().play("robustness", CASES, options).out())
                .contains(
                        "A beside the tests A*B; A + B",
                        "fit: consistency 1.000, coverage 0.500",
                        "robust typical    one",
                        "shaky typical     two",
                        "possible deviant  three");
        assertThat(desk().play("robustness", CASES, with(options, "--json")).out())
                .contains("\"tests\"", "\"overlapMin\": 0.5", "\"methodVersion\"");
    }

    @Test
    void ofSeveralModelsOneIsTheInitialOne() throws IOException {
        String ambiguous = "case,A,B,Y\none,1,1,1\ntwo,0,0,0\n";

        refused(
                desk().play("robustness", ambiguous, "--outcome", "Y", "--tests", "A"),
                "--initial [option.missing]: There are 2 models: A; B.");
        assertThat(desk().play("robustness", ambiguous, "--outcome", "Y", "--tests", "A", "--initial", "B")
                        .out())
                .contains("B beside the tests A");
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
