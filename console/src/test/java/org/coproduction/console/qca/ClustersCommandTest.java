package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.console.qca.Desk.refused;
import static org.coproduction.console.qca.Desk.with;

import java.io.IOException;
import java.nio.file.Path;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClustersCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private static final String PANEL = """
            case,YEAR,LAND,A,Y
            FR90,1990,FR,0.8,0.9
            DE90,1990,DE,0.4,0.2
            FR00,2000,FR,0.6,0.6
            DE00,2000,DE,0,0.3
            """;

    @Test
    void clustersAndUnitsHaveTheirFiguresAndCases() throws IOException {
        Played played = desk().play("clusters", PANEL, options("--cluster", "YEAR", "--unit", "LAND"));

        assertThat(played.status()).as(played.err()).isZero();
        assertThat(played.out())
                .contains(
                        "all            4  0.889",
                        "cluster  1990  2  0.833",
                        "unit     DE    2  0.500",
                        "between clusters 0.064");
        assertThat(desk().play("clusters", PANEL, options("--cluster", "YEAR", "--unit", "LAND", "--json"))
                        .out())
                .contains("\"name\": \"1990\"", "\"cases\": [\"FR90\", \"DE90\"]", "\"conditions\": [\"A\"]");
    }

    @Test
    void aSpecHasClustersAndUnitsBesideItsValues() throws IOException {
        String spec = """
                {"data": {"cases": ["p", "q"], "values": {"A": [1, 0], "Y": [1, 0]}, "clusters": ["a", "b"], "units": ["u", "u"]},
                 "parameters": {"outcome": {"name": "Y"}, "conditions": ["A"]}}
                """;
        Path file = desk().file("study.json", spec);

        assertThat(Played.of("qca", "clusters", file.toString(), "--expression", "A")
                        .out())
                .contains("cluster  a", "unit     u");
        Path without = desk().file("study.json", spec.replace("clusters", "years"));
        refused(Played.of("qca", "clusters", without.toString(), "--expression", "A"), "[clusters.length]");
    }

    @Test
    void aColumnThatIsNotThereIsRefused() throws IOException {
        refused(
                desk().play("clusters", PANEL, options("--cluster", "X", "--unit", "LAND", "--conditions", "A")),
                "cases.csv: X [column.unknown]");
        refused(
                desk().play("clusters", PANEL, options("--cluster", "YEAR", "--conditions", "A")),
                "--unit [option.missing]");
    }

    private static String[] options(String... more) {
        return with(new String[] {"--outcome", "Y", "--expression", "A"}, more);
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
