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

class FitCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void anExpressionIsFittedWithItsCasesAndATheory() throws IOException {
        Played played = desk().play(
                        "fit", CASES, "--outcome", "Y", "--conditions", "A,B", "--expression", "A*B", "--theory", "A");

        assertThat(played.out())
                .contains(
                        "A*B as sufficient for Y",
                        "as necessary: inclusion 0.500, relevance 1.000, coverage 1.000",
                        "deviant coverage  two",
                        "Beside the theory A",
                        "the theory alone");
        assertThat(desk().play("fit", CASES, "--outcome", "Y", "--expression", "A", "--json")
                        .out())
                .contains("\"inclN\": 1", "\"type\": \"typical\"");
        refused(desk().play("fit", CASES, "--outcome", "Y"), "--expression [option.missing]");
        refused(desk().play("fit", CASES, "--outcome", "Y", "--expression", "A*X"), "X");
    }

    @Test
    void pairsForProcessTracingAreChosen() throws IOException {
        String[] options = {"--outcome", "Y", "--conditions", "A,B", "--expression", "A", "--pairs", "1"};

        assertThat(desk().play("fit", CASES, options).out())
                .contains("Pairs for process tracing", "A     typical, irrelevant", "A     typical, typical")
                .doesNotContain("typical, deviant consistency");
        assertThat(desk().play("fit", CASES, with(options, "--json")).out())
                .contains("\"kind\": \"typical, irrelevant\"", "\"first\": \"one\"", "\"provenance\"");
        refused(
                desk().play("fit", CASES, "--outcome", "Y", "--expression", "A", "--pairs", "0"),
                "--pairs [option.range]");
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
