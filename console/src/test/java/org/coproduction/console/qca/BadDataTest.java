package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.console.qca.Desk.CASES;
import static org.coproduction.console.qca.Desk.refused;

import java.io.IOException;
import java.nio.file.Path;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadDataTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aMembershipOutsideItsRangeNamesSetAndCase() throws IOException {
        Played played = desk().play("solve", CASES.replace("three,0,1", "three,0,1.3"), "--outcome", "Y");

        refused(played, "cases.csv: B, case three [");
        assertThat(played.err()).contains("1.3");
    }

    @Test
    void notANumberNamesSetAndCase() throws IOException {
        refused(
                desk().play("solve", CASES.replace("three,0,1", "three,0,NaN"), "--outcome", "Y"),
                "cases.csv: B, case three [");
    }

    @Test
    void anUnknownConditionIsNamed() throws IOException {
        refused(
                desk().play("solve", CASES, "--outcome", "Y", "--conditions", "A,X"),
                "cases.csv: X [condition.unknown]");
    }

    @Test
    void theOutcomeAmongTheConditionsIsRefused() throws IOException {
        refused(
                desk().play("solve", CASES, "--outcome", "Y", "--conditions", "A,Y"),
                "cases.csv: Y [outcome.condition]");
    }

    @Test
    void aCaseNamedTwiceIsRefused() throws IOException {
        refused(desk().play("solve", CASES.replace("two,", "one,"), "--outcome", "Y"), "cases.csv: case one [");
    }

    @Test
    void aConditionListedTwiceIsRefused() throws IOException {
        refused(desk().play("solve", CASES, "--outcome", "Y", "--conditions", "A,A"), "cases.csv: A [condition.twice]");
    }

    @Test
    void aTableOfRemaindersAloneIsRefused() throws IOException {
        refused(
                desk().play("solve", CASES, "--outcome", "Y", "--n-cut", "9"),
                "cases.csv: nCut [rows.all-remainders]: All rows are remainders");
    }

    @Test
    void aTableWithoutAPositiveRowIsRefused() throws IOException {
        refused(
                desk().play("solve", CASES.replaceAll("1\n", "0\n"), "--outcome", "Y"),
                "cases.csv: Y [rows.no-positive]");
    }

    @Test
    void contradictoryExpectationsAreRefused() throws IOException {
        refused(
                desk().play("solve", CASES, "--outcome", "Y", "--expectations", "A,~A"),
                "cases.csv: A [expectation.contradictory]");
    }

    @Test
    void cutOffsOutOfRangeAreRefused() throws IOException {
        refused(
                desk().play("solve", CASES, "--outcome", "Y", "--incl-cut", "1.2"),
                "--incl-cut [option.range]: It is a number in 0..1, not “1.2”.");
        refused(desk().spec(json("1.5")), "spec.json: inclCut [cut.range]");
    }

    @Test
    void aMillionConditionsAreRefused() throws IOException {
        StringBuilder header = new StringBuilder("case,Y");
        StringBuilder row = new StringBuilder("one,1");
        for (int i = 0; i < 1_000_000; i++) {
            header.append(",C").append(i);
            row.append(",1");
        }
        Played played = desk().play("solve", header + "\n" + row + "\n", "--outcome", "Y");

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err().length()).isLessThan(1000);
        assertThat(played.err()).contains("cases.csv: conditions [conditions.many]: 1000000 conditions are too many");
    }

    @Test
    void brokenJsonNamesItsLine() throws IOException {
        refused(desk().spec("{\n \"data\": NaN}"), "spec.json: line 2");
        refused(desk().spec("{\"data\": {}"), "spec.json: line 1");
    }

    @Test
    void aSpecThatLacksAFieldNamesItsPath() throws IOException {
        refused(desk().spec("{}"), "spec.json: parameters [spec.field]: An object is needed here.");
        refused(desk().spec(json("\"high\"")), "spec.json: parameters.inclCut [spec.field]: A number is needed here.");
    }

    private static String json(String inclCut) {
        return """
            {"data": {"cases": ["a", "b"], "values": {"A": [1, 0], "Y": [1, 0]}}, "levels": {"A": 2},
             "parameters": {"outcome": {"name": "Y", "negated": false}, "conditions": ["A"], "inclCut": %s}}
            """.formatted(inclCut);
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
