package org.coproduction.platform.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.table.UnreadableTable.Reason;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a;b\r\n1;2", "a\tb\n1\t2\n", "\uFEFFa,b\n1,2\n", "\n\na,b\n,\n1,2\n"})
    void aCsvIsReadHoweverItsCellsAreKeptApart(String csv) throws UnreadableTable {
        Grid grid = read(csv.getBytes(UTF_8));
        assertThat(grid.lines()).extracting(Grid.Line::cells).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void aRowIsNumberedAsASpreadsheetNumbersIt() throws UnreadableTable {
        Grid grid = read("a,b\n\"two\nlines\",x\n\n1,2".getBytes(UTF_8));
        assertThat(grid.lines()).extracting(Grid.Line::number).containsExactly(1, 2, 4);
    }

    @Test
    void anEncodingThatIsNotOursIsRefusedWithItsLine() {
        UnreadableTable refused = refusal("title\nÉcole\n".getBytes(ISO_8859_1));
        assertThat(refused.reason()).isEqualTo(Reason.ENCODING);
        assertThat(refused.details()).containsExactly(2);
        assertThat(reason("title".getBytes(UTF_16))).isEqualTo(Reason.ENCODING);
    }

    @Test
    void aQuoteThatNeverEndsIsRefused() {
        assertThat(reason("title\nfine\n\"never,ends\nx\n".getBytes(UTF_8))).isEqualTo(Reason.QUOTE);
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(reason("a\0b".getBytes(UTF_8))).isEqualTo(Reason.KIND);
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason(" , \n\n".getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(reason(HexFormat.of().parseHex("d0cf11e0a1b11ae100"))).isEqualTo(Reason.OLD);
        assertThat(reason(TestBook.zip(Map.of("word/document.xml", "<w/>")))).isEqualTo(Reason.KIND);
    }

    @Test
    void tenToTheFifthRowsAreRefused() {
        assertThat(reason("a,b\n".repeat(100_000).getBytes(UTF_8))).isEqualTo(Reason.LINES);
        assertThat(reason(TestBook.of("<row><c t=\"n\"><v>1</v></c></row>".repeat(100_000))))
                .isEqualTo(Reason.LINES);
    }

    @Test
    void tenToTheFourthColumnsAreRefused() {
        assertThat(reason("a,".repeat(10_000).concat("a").getBytes(UTF_8))).isEqualTo(Reason.COLUMNS);
        assertThat(reason(TestBook.of("<row>" + "<c><v>1</v></c>".repeat(10_000) + "</row>")))
                .isEqualTo(Reason.COLUMNS);
    }

    @Test
    void aCellFarOffTakesNoRoom() {
        assertThat(reason(TestBook.of("<row r=\"1\">" + TestBook.cell("ZZZ1", "far") + "</row>")))
                .isEqualTo(Reason.COLUMNS);
    }

    @Test
    void whatIsSmallPackedAndHugeUnpackedIsRefused() {
        byte[] bomb = TestBook.bomb(100);
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(reason(bomb)).isEqualTo(Reason.LARGE);
    }

    @Test
    void aTextThatIsRepeatedWithoutEndIsRefused() {
        String row = "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(10_000) + "</t></is></c></row>";
        assertThat(reason(TestBook.of(row.repeat(4_000)))).isEqualTo(Reason.LARGE);
    }

    @Test
    void aWorkbookMayNotNameOtherFiles() {
        String sheet = "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + "<worksheet><sheetData><row>"
                + TestBook.cell("A1", "&x;") + "</row></sheetData></worksheet>";
        assertThat(reason(TestBook.ofSheet(sheet))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aBrokenWorkbookIsRefused() throws Exception {
        byte[] whole = book(sheet -> sheet.value(0, 0, "title"));
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aFormulaIsItsValue() throws UnreadableTable {
        byte[] book = TestBook.of("<row>" + TestBook.cell("A1", "year") + "</row>"
                + "<row><c r=\"A2\"><f>HYPERLINK(\"http://x.example\")+1</f><v>2004</v></c></row>");
        assertThat(read(book).lines().getLast().cells()).containsExactly("2004");
    }

    @Test
    void aFormulaThatFailsIsAFlaw() throws UnreadableTable {
        byte[] book = TestBook.of("<row r=\"1\">" + TestBook.cell("A1", "year") + "</row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>");
        assertThat(read(book).flaws()).containsExactly(new Grid.Flaw(2, 0, Grid.Flaw.Kind.ERROR, "#DIV/0!"));
    }

    @Test
    void mergedCellsAreAFlaw() throws UnreadableTable {
        byte[] book = TestBook.ofSheet("<worksheet><sheetData><row r=\"1\">" + TestBook.cell("A1", "a")
                + "</row></sheetData><mergeCells><mergeCell ref=\"B2:B9\"/></mergeCells></worksheet>");
        assertThat(read(book).flaws()).containsExactly(new Grid.Flaw(2, 1, Grid.Flaw.Kind.MERGED, "B2:B9"));
    }

    @Test
    void aWorkbookOfAnotherHandIsRead() throws Exception {
        byte[] book = book(sheet -> {
            sheet.value(0, 0, "title");
            sheet.value(1, 0, "Écoles, “ouvertes” _x000D_");
            sheet.value(1, 1, 3.1);
            sheet.value(1, 2, 1_400_000);
            sheet.value(1, 3, true);
            sheet.value(1, 4, LocalDate.of(2004, 5, 1));
            sheet.style(1, 4).format("dd/mm/yyyy").set();
            sheet.formula(1, 5, "A1");
        });
        assertThat(read(book).lines().getLast().cells())
                .startsWith("Écoles, “ouvertes” \r", "3.1", "1400000", "true", "2004-05-01");
    }

    @Test
    void theSheetOfTheWantedNameIsReadWhereverItStands() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("about").value(0, 0, "a read-me");
            book.newWorksheet("cases").value(0, 0, "title");
        }
        assertThat(read(bytes.toByteArray()).lines().getFirst().cells()).containsExactly("title");
    }

    @Test
    void emptySheetsArePassedOver() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            book.newWorksheet("cases");
            book.newWorksheet("more").value(4, 2, "title");
        }
        assertThat(read(bytes.toByteArray()).lines()).containsExactly(new Grid.Line(5, List.of("", "", "title")));
    }

    @Test
    void columnsAreNamedAsInASpreadsheet() {
        assertThat(List.of(Grid.letters(0), Grid.letters(25), Grid.letters(26), Grid.letters(701), Grid.letters(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private interface Fill {
        void into(Worksheet sheet);
    }

    private static byte[] book(Fill fill) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            fill.into(book.newWorksheet("cases"));
        }
        return bytes.toByteArray();
    }

    private static Grid read(byte[] file) throws UnreadableTable {
        return TableFile.read(file, "cases");
    }

    private static UnreadableTable refusal(byte[] file) {
        return catchThrowableOfType(UnreadableTable.class, () -> read(file));
    }

    private static Reason reason(byte[] file) {
        return refusal(file).reason();
    }
}
