package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QcaCommandsTest {
    private static final String CASES = """
            case,A,B,C,Y
            one,1,1,0,1
            two,1,0,1,1
            three,0,1,1,0
            four,0,0,0,0
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aTableOfCasesIsSolvedWithFlags() throws IOException {
        Played played = play("solve", CASES, "--outcome", "Y", "--conditions", "A,B");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains("Truth table of Y, 4 cases", "Parsimonious solution, 1 model", "M1: A", "two; one");
    }

    @Test
    void eachSolutionIsCheckedOnRequest() throws IOException {
        Played played = play("solve", CASES, "--outcome", "Y", "--conditions", "A,B", "--verify");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains("Checked independently", "parsimonious: cover, implicant, prime, irredundant, all primes");
        assertThat(play("solve", CASES, "--outcome", "Y", "--conditions", "A,B", "--verify", "--json")
                        .out())
                .contains("\"verdict\": \"holds\"");
    }

    @Test
    void noLineIsWiderThanTheTerminal() throws IOException {
        Played played = play("solve", CASES, "--outcome", "Y", "--expectations", "A,B");

        assertThat(played.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void theNegatedOutcomeIsExplained() throws IOException {
        assertThat(play("solve", CASES, "--outcome", "~Y", "--conditions", "A,B")
                        .out())
                .contains("Truth table of ~Y", "M1: ~A");
    }

    @Test
    void truthTableAndNecessityStandAlone() throws IOException {
        assertThat(play("truth-table", CASES, "--outcome", "Y", "--json").out())
                .contains("\"truthTable\"")
                .doesNotContain("solutions");
        assertThat(play("necessity", CASES, "--outcome", "Y").out())
                .contains("Single conditions as necessary for Y", "A");
    }

    @Test
    void breakPointsAndDecisiveCasesAreTold() throws IOException {
        Played played = play("robustness", CASES, "--outcome", "Y", "--conditions", "A,B");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains(
                        "Moving the cut-off of inclusion, which is at 1.0",
                        "Without any one case the models stay the same.");
    }

    @Test
    void rawValuesAreCalibrated() throws IOException {
        Path raw = Files.writeString(directory.resolve("raw.csv"), "case,GDP\na,300\nb,550\nc,900\n");
        Played played = Played.of("qca", "calibrate", raw.toString(), "--column", "GDP", "--direct", "400,550,900");

        assertThat(played.status()).as(played.err()).isZero();
        assertThat(played.out()).contains("b     0.500", "1 at exactly 0.5: b");
    }

    @Test
    void thresholdsAreSuggested() throws IOException {
        Path raw = Files.writeString(directory.resolve("raw.csv"), "case,GDP\na,1\nb,2\nc,90\n");

        assertThat(Played.of("qca", "calibrate", raw.toString(), "--column", "GDP", "--suggest", "1")
                        .out())
                .contains("thresholds [46.0]");
    }

    @Test
    void expressionsAreSimplifiedAndCompared() {
        Played played = Played.of("qca", "expression", "A*B + A*~B", "--compare", "A + C");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains("simplest  A", "negation  ~A", "it implies the other one, not the other way round");
    }

    @Test
    void theScriptForRStatesDataCutsAndSolutions() throws IOException {
        Played played = play(
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
    void aSearchThatCameToItsLimitSaysSoAndPrintsWhatItFound() throws IOException {
        StringBuilder cases = new StringBuilder("case,A,B,C,D,Y\n");
        for (int row = 0; row < 16; row += 3) {
            cases.append(row);
            for (int bit = 0; bit < 4; bit++) cases.append(',').append(row >> bit & 1);
            cases.append(',').append(row % 2).append('\n');
        }
        Played played = play("solve", cases.toString(), "--outcome", "Y", "--primes", "1");

        assertThat(played.status()).isEqualTo(3);
        assertThat(played.out()).contains("The search came to a limit (primes)", "M1: ");
    }

    @Test
    void timeIsAStatedLimit() throws IOException {
        StringBuilder cases = new StringBuilder("case,A,B,C,D,E,F,G,H,I,J,K,L,Y\n");
        Random random = new Random(1);
        for (int row = 0; row < 150; row++) {
            cases.append(row);
            for (int cell = 0; cell < 13; cell++) cases.append(',').append(random.nextInt(2));
            cases.append('\n');
        }
        Played played = play("solve", cases.toString(), "--outcome", "Y", "--only", "parsimonious", "--time", "0.05");

        assertThat(played.status()).isEqualTo(3);
        assertThat(played.out()).contains("The search came to a limit (time)", "M1: ");
    }

    @Test
    void onlyWhatIsAskedForIsFound() throws IOException {
        Played played = play("solve", CASES, "--outcome", "Y", "--only", "complex,necessity", "--json");

        assertThat(played.out())
                .contains("\"complex\"", "\"necessity\"")
                .doesNotContain("\"parsimonious\"", "AllIrredundant");
        refused(play("solve", CASES, "--outcome", "Y", "--only", "short"), "--only [option.value]: “short”");
    }

    @Test
    void publishedModelsAndFiguresAreChecked() throws IOException {
        Played right =
                play("check", CASES, "--outcome", "Y", "--conditions", "A,B", "--models", "A", "--inclusion", "1.00");
        Played wrong =
                play("check", CASES, "--outcome", "Y", "--conditions", "A,B", "--models", "A*B", "--coverage", "0.70");

        assertThat(right.out()).contains("A is a minimal model.", "All that was stated holds.");
        assertThat(wrong.status()).isZero();
        assertThat(wrong.out())
                .contains(
                        "A*B is no minimal model",
                        "Coverage of A*B is stated as 0.70, the data give 0.500.",
                        "A fits as well and was left out.");
    }

    @Test
    void anExpressionIsFittedWithItsCasesAndATheory() throws IOException {
        Played played =
                play("fit", CASES, "--outcome", "Y", "--conditions", "A,B", "--expression", "A*B", "--theory", "A");

        assertThat(played.out())
                .contains(
                        "A*B as sufficient for Y",
                        "as necessary: inclusion 0.500, relevance 1.000, coverage 1.000",
                        "deviant coverage  two",
                        "Beside the theory A",
                        "the theory alone");
        assertThat(play("fit", CASES, "--outcome", "Y", "--expression", "A", "--json")
                        .out())
                .contains("\"inclN\": 1", "\"type\": \"typical\"");
        refused(play("fit", CASES, "--outcome", "Y"), "--expression [option.missing]");
        refused(play("fit", CASES, "--outcome", "Y", "--expression", "A*X"), "X");
    }

    @Test
    void anchorsAreMovedUntilTheModelsChange() throws IOException {
        Path raw = Files.writeString(directory.resolve("raw.csv"), "case,A\none,8\ntwo,7\nthree,3\nfour,1\n");
        String[] options = {"--outcome", "Y", "--conditions", "A,B", "--raw", raw.toString(), "--column", "A"};

        Played moved = play("robustness", CASES, with(options, "--cut", "5"));
        assertThat(moved.out())
                .contains("anchor 1 of A at 5.0: down to 3.000", "; up to 8.000", "The negated outcome: ~A");
        refused(play("robustness", CASES, with(options, "--linear", "1,5,9")), "--raw [rule.movable]");
        refused(play("robustness", CASES, with(options)), "calibrate [rule.one]");
    }

    private static String[] with(String[] options, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(options));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    @Test
    void theDegreeOfTheDirectMethodCanBeChosen() throws IOException {
        Path raw = Files.writeString(directory.resolve("raw.csv"), "case,GDP\na,400\nb,550\nc,900\n");
        String[] words = {"qca", "calibrate", raw.toString(), "--column", "GDP", "--direct", "400,550,900"};

        assertThat(Played.of(words).out()).contains("c     0.950");
        assertThat(Played.of(with(words, "--idm", "0.99")).out()).contains("c     0.990");
        refused(
                Played.of("qca", "calibrate", raw.toString(), "--column", "GDP", "--cut", "5", "--idm", "0.9"),
                "--idm [option.surplus]: It goes with --direct.");
    }

    @Test
    void aPrintedTruthTableStandsInForData() throws IOException {
        Path table = Files.writeString(directory.resolve("rows.csv"), """
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
        Path table = Files.writeString(directory.resolve("rows.csv"), """
                A,B,OUT,n,incl,cases
                0,0,1,2,0.50,"four, three"
                """);
        Played played = play(
                "check", CASES, "--outcome", "Y", "--conditions", "A,B", "--models", "A", "--table", table.toString());

        assertThat(played.out())
                .contains(
                        "Row 1 is stated as 1, the data give 0.",
                        "Row 1 is stated to have 2 cases, the data give 1.",
                        "Inclusion of row 1 is stated as 0.50, the data give 0.000.",
                        "Row 1 is stated with other cases; not in it: three.");
    }

    @Test
    void aSpecMayHaveItsPrintedTruthTableAlone() throws IOException {
        Path spec = Files.writeString(directory.resolve("study.json"), """
                {"truthTable": {"rows": [{"config": {"A": 1, "B": 0}, "OUT": "1"}, {"config": {"A": 0, "B": 0}, "OUT": "0"}]},
                 "parameters": {"conditions": ["A", "B"], "excludedRows": [4]}}
                """);
        Played played = Played.of("qca", "check", spec.toString(), "--models", "A*~B");

        assertThat(played.out()).contains("A*~B is a minimal model.", "All that was stated holds.");
    }

    @Test
    void aPrintedRowWithAnUnknownCodeIsRefused() throws IOException {
        Path table = Files.writeString(directory.resolve("rows.csv"), "A,OUT\n1,yes\n");

        refused(
                Played.of("qca", "check", "--table", table.toString(), "--models", "A"),
                "rows.csv: line 2, OUT [printed.out]: A row is coded 1, 0, C or ?, not “yes”.");
    }

    @Test
    void anInterruptedSearchEndsAndPrintsWhatItFound() throws IOException {
        Thread.currentThread().interrupt();
        Played played;
        try {
            played = play("solve", CASES, "--outcome", "Y");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(played.status()).isEqualTo(3);
        assertThat(played.out()).contains("The search came to a limit (interruption)");
    }

    @Test
    void aMembershipOutsideItsRangeNamesSetAndCase() throws IOException {
        Played played = play("solve", CASES.replace("three,0,1", "three,0,1.3"), "--outcome", "Y");

        refused(played, "cases.csv: B, case three [");
        assertThat(played.err()).contains("1.3");
    }

    @Test
    void notANumberNamesSetAndCase() throws IOException {
        refused(
                play("solve", CASES.replace("three,0,1", "three,0,NaN"), "--outcome", "Y"),
                "cases.csv: B, case three [");
    }

    @Test
    void anUnknownConditionIsNamed() throws IOException {
        refused(play("solve", CASES, "--outcome", "Y", "--conditions", "A,X"), "cases.csv: X [condition.unknown]");
    }

    @Test
    void theOutcomeAmongTheConditionsIsRefused() throws IOException {
        refused(play("solve", CASES, "--outcome", "Y", "--conditions", "A,Y"), "cases.csv: Y [outcome.condition]");
    }

    @Test
    void aCaseNamedTwiceIsRefused() throws IOException {
        refused(play("solve", CASES.replace("two,", "one,"), "--outcome", "Y"), "cases.csv: case one [");
    }

    @Test
    void aConditionListedTwiceIsRefused() throws IOException {
        refused(play("solve", CASES, "--outcome", "Y", "--conditions", "A,A"), "cases.csv: A [condition.twice]");
    }

    @Test
    void aTableOfRemaindersAloneIsRefused() throws IOException {
        refused(
                play("solve", CASES, "--outcome", "Y", "--n-cut", "9"),
                "cases.csv: nCut [rows.all-remainders]: All rows are remainders");
    }

    @Test
    void aTableWithoutAPositiveRowIsRefused() throws IOException {
        refused(play("solve", CASES.replaceAll("1\n", "0\n"), "--outcome", "Y"), "[rows.no-positive]");
    }

    @Test
    void contradictoryExpectationsAreRefused() throws IOException {
        refused(
                play("solve", CASES, "--outcome", "Y", "--expectations", "A,~A"),
                "cases.csv: A [expectation.contradictory]");
    }

    @Test
    void cutOffsOutOfRangeAreRefused() throws IOException {
        refused(
                play("solve", CASES, "--outcome", "Y", "--incl-cut", "1.2"),
                "--incl-cut [option.range]: It is a number in 0..1, not “1.2”.");
        refused(spec(json("1.5")), "spec.json: inclCut [cut.range]");
    }

    @Test
    void aMillionConditionsAreRefused() throws IOException {
        StringBuilder header = new StringBuilder("case,Y");
        StringBuilder row = new StringBuilder("one,1");
        for (int i = 0; i < 1_000_000; i++) {
            header.append(",C").append(i);
            row.append(",1");
        }
        Played played = play("solve", header + "\n" + row + "\n", "--outcome", "Y");

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err().length()).isLessThan(1000);
        assertThat(played.err()).contains("cases.csv");
    }

    @Test
    void brokenJsonNamesItsLine() throws IOException {
        refused(spec("{\n \"data\": NaN}"), "spec.json: line 2");
        refused(spec("{\"data\": {}"), "spec.json: line 1");
    }

    @Test
    void aSpecThatLacksAFieldNamesItsPath() throws IOException {
        refused(spec("{}"), "spec.json: parameters [spec.field]: An object is needed here.");
        refused(spec(json("\"high\"")), "spec.json: parameters.inclCut [spec.field]: A number is needed here.");
    }

    @Test
    void withoutACommandTheyAreListed() {
        assertThat(Played.of("qca").status()).isEqualTo(2);
        assertThat(Played.of("qca", "--help").out())
                .contains("solve", "truth-table", "necessity", "calibrate", "robustness", "expression");
        assertThat(Played.of("qca", "slove").err()).contains("qca slove [command.unknown]");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String name : QcaCommands.names()) {
            Played played = Played.of("qca", name, "--help");
            assertThat(played.status()).isZero();
            assertThat(played.out()).startsWith("Usage: ./commons qca " + name);
        }
    }

    private static void refused(Played played, String message) {
        assertThat(played.err()).contains(message);
        assertThat(played.status()).isEqualTo(2);
        assertThat(played.out()).isEmpty();
    }

    private static String json(String inclCut) {
        return """
                {"data": {"cases": ["a", "b"], "values": {"A": [1, 0], "Y": [1, 0]}}, "levels": {"A": 2},
                 "parameters": {"outcome": {"name": "Y", "negated": false}, "conditions": ["A"], "inclCut": %s}}
                """.formatted(inclCut);
    }

    private Played spec(String text) throws IOException {
        return Played.of(
                "qca",
                "solve",
                Files.writeString(directory.resolve("spec.json"), text).toString());
    }

    private Played play(String command, String cases, String... options) throws IOException {
        Path file = Files.writeString(directory.resolve("cases.csv"), cases);
        List<String> words = new ArrayList<>(List.of("qca", command, "--data", file.toString()));
        words.addAll(Arrays.asList(options));
        return Played.of(words.toArray(String[]::new));
    }
}
