package org.coproduction.console.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coproduction.console.BadInput;
import org.coproduction.console.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void quotesBlanksAndLineEndsOfAnySystemAreRead() throws IOException {
        CsvTable table = read("case, \"a,b\" \r\n one ,\"says \"\"yes\"\"\nand no\"\r\n\r\ntwo,\n");

        assertThat(table.header()).containsExactly("case", "a,b");
        assertThat(table.rows())
                .containsExactly(
                        new CsvTable.Row(2, List.of("one", "says \"yes\"\nand no")),
                        new CsvTable.Row(5, List.of("two", "")));
    }

    @Test
    void theSignThatTheHeaderHasMostOfSeparates() throws IOException {
        assertThat(read("case;a;b\none;0,5;1\n").rows().getFirst().cells()).containsExactly("one", "0,5", "1");
        assertThat(read("case\ta\none\t1").header()).containsExactly("case", "a");
    }

    @Test
    void brokenQuotesNameTheirPlace() {
        refused("case,a\none,\"1\n", "line 2 [csv.quote]: A cell begins with a double quote that never ends.");
        refused("case,a\none,\"1\"2\n", "after line 1 [csv.quote]: Something follows");
        refused("\"case\"x,a\n", "line 1 [csv.quote]: Something follows");
    }

    @Test
    void rowsOfAnotherWidthThanTheHeaderNameTheirLine() {
        refused("case,a\none,1\ntwo,1,2\n", "line 3 [csv.width]: The row has 3 cells where the header has 2.");
        refused("case,a\none\n", "line 2 [csv.width]");
    }

    @Test
    void aFileWithoutAHeaderIsRefused() {
        refused("", "[csv.empty]");
        refused("\n\n", "[csv.empty]");
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadInput.class).hasMessageContaining(message);
    }

    private CsvTable read(String text) throws IOException {
        return CsvTable.read(new InputFile(Files.writeString(directory.resolve("table.csv"), text)));
    }
}
