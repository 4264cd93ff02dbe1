package org.coproduction.console.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coproduction.console.Played;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilityCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aTableForPeopleSaysWhatSuitsTheLevel() throws IOException {
        Played played = play("unit,A,B\n1,1,1\n2,2,2\n3,2,1\n", "--level", "ordinal");

        assertThat(played.status()).isZero();
        assertThat(played.out())
                .startsWith("3 units, 2 coders, 0 codings missing, ordinal level")
                .contains("cohen-kappa", "krippendorff-alpha", "only units that all of these coders coded")
                .doesNotContain("icc-1-1");
    }

    @Test
    void whatIsUndefinedSaysWhy() throws IOException {
        Played played = play("unit,A,B\n1,1,1\n2,1,1\n");

        assertThat(played.status()).isZero();
        assertThat(played.out()).contains("– cohen-kappa: all codings fall into one category");
    }

    @Test
    void textsTakeTheOrderThatIsStated() throws IOException {
        String table = "unit,A,B\n1,low,low\n2,high,middle\n3,middle,low\n";

        assertThat(play(table, "--level", "ordinal", "--order", "low,middle,high")
                        .out())
                .isNotEqualTo(play(table, "--level", "ordinal").out());
    }

    @Test
    void aTextWhereNumbersAreAskedForNamesCoderAndUnit() throws IOException {
        Played played = play("unit,A,B\n1,1,2\n2,x,2\n", "--level", "interval");

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err())
                .contains(
                        "codings.csv: A, unit 2 [coding.number]: The level asks for finite numbers, and “x” is none.");
    }

    @Test
    void notANumberIsNoNumber() throws IOException {
        Played played = play("unit,A,B\n1,NaN,2\n", "--level", "ratio");

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err()).contains("A, unit 1 [coding.number]");
    }

    @Test
    void aCategoryOutsideTheStatedOrderNamesCoderAndUnit() throws IOException {
        Played played = play("unit,A,B\n1,low,lwo\n", "--level", "ordinal", "--order", "low,high");

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err())
                .contains("B, unit 1 [category.unknown]: “lwo” is not among the categories of --order: low, high.");
    }

    @Test
    void aUnitNamedTwiceNamesItsLine() throws IOException {
        Played played = play("unit,A,B\n1,1,1\n1,2,2\n");

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err()).contains("line 3, unit 1 [unit.duplicate]");
    }

    @Test
    void oneCoderIsTooFew() throws IOException {
        assertThat(play("unit,A\n1,1\n").err()).contains("[coders.two]: The table has 2 columns.");
    }

    @Test
    void aCoderNamedTwiceIsRefused() throws IOException {
        assertThat(play("unit,A,A\n1,1,1\n").err())
                .contains("codings.csv: A [csv.duplicate]: Two columns have this name.");
    }

    @Test
    void aTableWithoutACodingIsRefused() throws IOException {
        assertThat(play("unit,A,B\n1,,\n").err()).contains("[codings.none]");
    }

    @Test
    void aRowThatIsTooShortNamesItsLine() throws IOException {
        assertThat(play("unit,A,B\n1,1,1\n2,1\n").err())
                .contains("line 3 [csv.width]: The row has 2 cells where the header has 3.");
    }

    @Test
    void aQuoteThatNeverEndsNamesItsLine() throws IOException {
        assertThat(play("unit,A,B\n1,\"1,1\n2,1,1\n").err())
                .contains("line 2 [csv.quote]: A cell begins with a double quote that never ends.");
    }

    @Test
    void aTableThatIsNotThereIsRefused() {
        Played played = Played.of("reliability", directory.resolve("none.csv").toString());

        assertThat(played.status()).isEqualTo(2);
        assertThat(played.err()).contains("none.csv [file.unreadable]: There is no file to read.");
    }

    @Test
    void anUnknownLevelCoderOrOptionIsRefused() throws IOException {
        String table = "unit,A,B\n1,1,1\n";

        assertThat(play(table, "--level", "cardinal").err())
                .contains("--level [level.unknown]: “cardinal” is none of nominal");
        assertThat(play(table, "--coders", "A,C").err())
                .contains("C [coder.unknown]: There is no such coder. The coders are A, B.");
        assertThat(play(table, "--levl", "ratio").err())
                .contains("--levl [option.unknown]: There is no such option. Did you mean --level?");
    }

    @Test
    void anOptionOutOfRangeSaysItsBounds() throws IOException {
        String table = "unit,A,B\n1,1,1\n";

        assertThat(play(table, "--confidence", "95").err())
                .contains("--confidence [option.range]: It is a number in 0.01..0.9999, not “95”.");
        assertThat(play(table, "--draws", "1.5").err())
                .contains("--draws [option.range]: It is a whole number, not 1.5.");
    }

    @Test
    void semicolonsQuotesAndAByteOrderMarkAreRead() throws IOException {
        Played played = play("\uFEFFunit;\"A; B\";C\r\n1;1;1\r\n2;2;1\r\n", "--json");

        assertThat(played.status()).isZero();
        assertThat(played.out()).contains("\"coders\": [\"A; B\", \"C\"]");
    }

    private Played play(String table, String... options) throws IOException {
        Path file = Files.writeString(directory.resolve("codings.csv"), table);
        String[] words = new String[options.length + 2];
        words[0] = "reliability";
        words[1] = file.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return Played.of(words);
    }
}
