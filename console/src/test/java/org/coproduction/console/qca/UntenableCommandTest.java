package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.console.qca.Desk.CASES;

import java.io.IOException;
import java.nio.file.Path;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntenableCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private static final String FEW = "case,A,B,Y\none,1,0,1\ntwo,0,1,0\n";

    @Test
    void rowsToBeExcludedAreFoundByReason() throws IOException {
        Played played = desk().play("untenable", FEW, "--outcome", "Y", "--terms", "A*B");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains(
                        "match the stated terms                       4",
                        "contradictory simplifying assumptions        1, 4",
                        "--exclude 1,4");
        assertThat(desk().play("untenable", FEW, "--outcome", "Y", "--json").out())
                .contains("\"matching\": []", "\"contradictory\": [1, 4]", "\"simultaneous\": []");
    }

    @Test
    void aRowMayBeSufficientForBothSides() throws IOException {
        String both = "case,A,Y\none,0.6,0.45\ntwo,0.2,0.9\nthree,0.1,0.2\n";
        Played played = desk().play("untenable", both, "--outcome", "Y", "--incl-cut", "0.7");

        assertThat(played.out()).contains("sufficient for the outcome and its negation     2", "--exclude 2");
    }

    @Test
    void whereNothingIsUntenableNoRowIsNamed() throws IOException {
        assertThat(desk().play("untenable", CASES, "--outcome", "Y", "--conditions", "A,B")
                        .out())
                .contains("No row is to be excluded.");
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
