package org.coproduction.qca.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationOfRTest {
    /** R printed ten digits. */
    private static final double PRINTED = 1e-10;

    private static final Map<String, Calibration> RULES = Map.of(
            "ind", new Indirect(List.of(8.0, 15.0, 25.0, 45.0)),
            "ind3", new Indirect(List.of(10.0, 40.0)),
            "dir", Direct.of(5, 20, 60),
            "dec", Direct.of(60, 20, 5),
            "bell", new Bell(5, 10, 15, 25, 40, 60, 2, 0.5),
            "pw", new Piecewise(5, 20, 60, 2, 3));

    private static final Map<String, double[]> PRINTED_BY_R = printed();

    @ParameterizedTest
    @ValueSource(strings = {"ind", "ind3", "dir", "dec", "bell", "pw"})
    void membershipsAreThoseThatRPrints(String rule) {
        double[] ours = Objects.requireNonNull(RULES.get(rule)).memberships(byR("x"));
        assertThat(ours).containsExactly(byR(rule), within(PRINTED));
    }

    private static double[] byR(String name) {
        return Objects.requireNonNull(PRINTED_BY_R.get(name));
    }

    private static Map<String, double[]> printed() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CalibrationOfRTest.class.getResourceAsStream("/calibration/r-qca.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(
                            words -> words[0],
                            words -> Arrays.stream(words)
                                    .skip(1)
                                    .mapToDouble(Double::parseDouble)
                                    .toArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
