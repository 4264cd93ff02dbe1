package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.console.qca.Desk.refused;
import static org.coproduction.console.qca.Desk.with;

import java.io.IOException;
import java.nio.file.Path;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
    private static final String RAW = "case,GDP\na,1\nb,2\nc,5\nd,7\ne,9\nf,6\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void rawValuesAreCalibrated() throws IOException {
        Path raw = desk().file("raw.csv", "case,GDP\na,300\nb,550\nc,900\n");
        Played played = Played.of("qca", "calibrate", raw.toString(), "--column", "GDP", "--direct", "400,550,900");

        assertThat(played.status()).as(played.err()).isZero();
        assertThat(played.out()).contains("b     0.500", "1 at exactly 0.5: b");
    }

    @Test
    void thresholdsAreSuggested() throws IOException {
        Path raw = desk().file("raw.csv", "case,GDP\na,1\nb,2\nc,90\n");

        assertThat(Played.of("qca", "calibrate", raw.toString(), "--column", "GDP", "--suggest", "1")
                        .out())
                .contains("thresholds [46.0]");
    }

    @Test
    void theDegreeOfTheDirectMethodCanBeChosen() throws IOException {
        Path raw = desk().file("raw.csv", "case,GDP\na,400\nb,550\nc,900\n");
        String[] words = {"qca", "calibrate", raw.toString(), "--column", "GDP", "--direct", "400,550,900"};

        assertThat(Played.of(words).out()).contains("c     0.950");
        assertThat(Played.of(with(words, "--idm", "0.99")).out()).contains("c     0.990");
        refused(
                Played.of("qca", "calibrate", raw.toString(), "--column", "GDP", "--cut", "5", "--idm", "0.9"),
                "--idm [option.surplus]: It goes with --direct.");
    }

    @Test
    void eachRuleOfTheLibraryHasItsOption() throws IOException {
        assertThat(calibrated("--linear", "1,3,9")).contains("b     0.250");
        assertThat(calibrated("--linear", "1,3,9", "--powers", "2,1")).contains("b     0.125");
        assertThat(calibrated("--bell", "0,2,4,6,8,10")).contains("a     0.250", "e     0.250");
        assertThat(calibrated("--bell", "4,2,0,10,8,6")).contains("a     0.750", "c     0.000");
        assertThat(calibrated("--indirect", "2.5,5.5,8")).contains("a     0.", "in, ");
        assertThat(calibrated("--cut", "3,8")).contains("d       1", "e       2");
        assertThat(calibrated("--recode", "..2=0,2..5=0.3,5..=1"))
                .contains("a     0.000", "c     0.300", "e     1.000");
    }

    @Test
    void aSkewedSetIsTold() throws IOException {
        assertThat(calibrated("--cut", "1")).contains("6 in, 0 out, 0 at exactly 0.5; the set is constant");
        assertThat(calibrated("--cut", "2")).contains("5 in, 1 out, 0 at exactly 0.5; the set is skewed");
    }

    @Test
    void theResultTellsRuleAndRawValues() throws IOException {
        assertThat(calibrated("--direct", "1,3,9", "--json"))
                .contains(
                        "\"method\": \"direct\"",
                        "\"anchors\": [1, 3, 9]",
                        "\"raw\": [1, 2, 5, 7, 9, 6]",
                        "\"methodVersion\": \"1\"");
    }

    @Test
    void optionsThatDoNotSuitTheRuleAreRefused() throws IOException {
        Path raw = desk().file("raw.csv", RAW);
        String[] words = {"qca", "calibrate", raw.toString(), "--column", "GDP"};

        refused(Played.of(with(words, "--direct", "1,3,9", "--powers", "1,1")), "--powers [option.surplus]");
        refused(Played.of(with(words, "--linear", "1,3,9", "--powers", "1")), "--powers [option.value]: It needs 2");
        refused(Played.of(with(words, "--direct", "3,2,5")), "--direct [anchor.order]: The crossover 2.0 does not lie");
        refused(Played.of(with(words, "--recode", "0..3")), "--recode [option.value]: “0..3” lacks =");
        refused(
                Played.of("qca", "calibrate", raw.toString(), "--column", "X", "--cut", "1"),
                "raw.csv: X [column.unknown]");
        refused(
                Played.of(
                        "qca",
                        "calibrate",
                        desk().file("bad.csv", "case,GDP\na,1\nb,much\n").toString(),
                        "--column",
                        "GDP",
                        "--suggest",
                        "1"),
                "“much”, no number");
    }

    private String calibrated(String... rule) throws IOException {
        Path raw = desk().file("raw.csv", RAW);
        Played played = Played.of(with(new String[] {"qca", "calibrate", raw.toString(), "--column", "GDP"}, rule));
        assertThat(played.status()).as(played.err()).isZero();
        return played.out();
    }

    private Desk desk() {
        return new Desk(directory);
    }
}
