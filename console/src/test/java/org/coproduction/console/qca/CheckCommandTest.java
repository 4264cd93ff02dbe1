package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.console.qca.Desk.CASES;
import static org.coproduction.console.qca.Desk.refused;

import java.io.IOException;
import java.nio.file.Path;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void publishedModelsAndFiguresAreChecked() throws IOException {
        Played right = desk().play(
                        "check",
                        CASES,
                        "--outcome",
                        "Y",
                        "--conditions",
                        "A,B",
                        "--models",
                        "A",
                        "--inclusion",
                        "1.00");
        Played wrong = desk().play(
                        "check",
                        CASES,
                        "--outcome",
                        "Y",
                        "--conditions",
                        "A,B",
                        "--models",
                        "A*B",
                        "--coverage",
                        "0.70");

        assertThat(right.out()).contains("A is a minimal model.", "All that was stated holds.");
        assertThat(wrong.status()).isZero();
        assertThat(wrong.out())
                .contains(
                        "A*B is no minimal model",
                        "Coverage of A*B is stated as 0.70, the data give 0.500.",
                        "A fits as well and was left out.");
    }

    @Test
    void aPrintedTruthTableStandsInForData() throws IOException {
        Path table = desk().file("rows.csv", """
                row,A,B,OUT,n,incl,cases
                1,0,0,0,1,0.00,four
                3,1,0,1,1,1.00,two
                4,1,1,?,0,-,
                """);
        Played played = Played.of("qca", "check", "--table", table.toString(), "--models", "A; A*~B");

        assertThat(played.out())
                .contains("A is a minimal model.", "A*~B is no minimal model: A*~B could be as short as A.");
        assertThat(played.status()).isZero();
    }

    @Test
    void aPrintedTruthTableIsSetBesideTheData() throws IOException {
        Path table = desk().file("rows.csv", """
                A,B,OUT,n,incl,cases
                0,0,1,2,0.50,"four, three"
                """);
        Played played = desk().play(
                        "check",
                        CASES,
                        "--outcome",
                        "Y",
                        "--conditions",
                        "A,B",
                        "--models",
                        "A",
                        "--table",
                        table.toString());

        assertThat(played.out())
                .contains(
                        "Row 1 is stated as 1, the data give 0.",
                        "Row 1 is stated to have 2 cases, the data give 1.",
                        "Inclusion of row 1 is stated as 0.50, the data give 0.000.",
                        "Row 1 is stated with other cases; not in it: three.");
    }

    @Test
    void findingsAreDataAndSayWhatTheyWereMadeFrom() throws IOException {
        Path table = desk().file("rows.csv", "A,B,OUT\n0,0,1\n");
        Played played = desk().play(
                        "check",
                        CASES,
                        "--outcome",
                        "Y",
                        "--conditions",
                        "A,B",
                        "--models",
                        "A*B",
                        "--coverage",
                        "0.70",
                        "--table",
                        table.toString(),
                        "--json");

        assertThat(played.out())
                .contains(
                        "\"kind\": \"NotFound\"",
                        "\"kind\": \"LeavesPositiveRows\"",
                        "\"rows\": [3]",
                        "\"cases\": [\"two\"]",
                        "\"figure\": \"COVERAGE\"",
                        "\"exact\": 0.5",
                        "\"rows\": [1]",
                        "\"cases\": [\"four\"]",
                        "\"models\": \"A*B\"",
                        "\"methodVersion\":",
                        "\"cases\": [\"one\", \"two\", \"three\", \"four\"]");
    }

    @Test
    void aSpecMayHaveItsPrintedTruthTableAlone() throws IOException {
        Path spec = desk().file("study.json", """
                {"truthTable": {"rows": [{"config": {"A": 1, "B": 0}, "OUT": "1"}, {"config": {"A": 0, "B": 0}, "OUT": "0"}]},
                 "parameters": {"conditions": ["A", "B"], "excludedRows": [4]}}
                """);
        Played played = Played.of("qca", "check", spec.toString(), "--models", "A*~B");

        assertThat(played.out()).contains("A*~B is a minimal model.", "All that was stated holds.");
    }

    @Test
    void aPrintedRowWithAnUnknownCodeIsRefused() throws IOException {
        Path table = desk().file("rows.csv", "A,OUT\n1,yes\n");

        refused(
                Played.of("qca", "check", "--table", table.toString(), "--models", "A"),
                "rows.csv: line 2, OUT [printed.out]: A row is coded 1, 0, C or ?, not “yes”.");
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
