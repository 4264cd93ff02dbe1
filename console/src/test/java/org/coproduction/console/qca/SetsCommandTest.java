package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetsCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void skewAndCasesAtExactlyOneHalfAreTold() throws IOException {
        String cases = "case,A,B,Y\np,0.5,1,1\nq,0.9,1,0\nr,0.8,1,1\ns,0.7,1,0\nt,0.6,0,1\nu,0.1,1,0\n";
        Played played = desk().play("sets", cases, "--outcome", "Y");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .contains("A    fuzzy   4    1", "skewed  p", "Y    crisp   3    3")
                .doesNotContain("constant");
        assertThat(desk().play("sets", cases, "--outcome", "Y", "--share", "0.1", "--json")
                        .out())
                .contains("\"leastShare\": 0.1", "\"ambiguous\": [\"p\"]")
                .doesNotContain("\"skewed\": true");
    }

    @Test
    void conditionsOfSeveralValuesHaveNoMembers() throws IOException {
        assertThat(desk().play("sets", "case,A,Y\np,2,1\nq,1,1\nr,0,1\n", "--outcome", "Y")
                        .out())
                .contains("A    multi-value", "Y    crisp", "constant");
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
