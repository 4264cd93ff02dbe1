package org.coproduction.cases.downloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.cases.downloads.SomeCases.PROVENANCE;
import static org.coproduction.cases.downloads.SomeCases.one;
import static org.coproduction.cases.downloads.SomeCases.starter;
import static org.coproduction.cases.downloads.SomeCases.these;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coproduction.cases.Vocabularies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static final int TITLE = 1;
    private static final int START_YEAR = 3;

    @Test
    void theSheetsAreTheTables() throws IOException {
        List<String> names = new ArrayList<>();
        for (Sheet sheet : read(these(starter()))) names.add(sheet.getSheetName());
        assertThat(names)
                .containsExactly(
                        "about",
                        "cases",
                        "countries",
                        "places",
                        "phases",
                        "themes",
                        "actors",
                        "strategies",
                        "outcomes",
                        "challenges",
                        "sources",
                        "attachments",
                        "codes");
    }

    @Test
    void everyCaseIsARow() throws IOException {
        assertThat(read(these(starter())).getSheet("cases").getLastRowNum())
                .isEqualTo(starter().size());
    }

    @Test
    void aNumberStaysANumber() throws IOException {
        var cell = read(these(starter())).getSheet("cases").getRow(1).getCell(START_YEAR);
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(2004);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  space  ", "two\nlines", "<b>&amp;\"'</b>", "日本 🏛", "_x0041_ stays", "a\tb"})
    void hostileTextIsReadBackAsItWas(String text) throws IOException {
        assertThat(titleOf(one(node -> node.put("title", text)))).isEqualTo(text);
    }

    @Test
    void noTextOfACellIsAFormula() throws IOException {
        assertThat(titleOf(one(node -> node.put("title", "=1+1")))).isEqualTo("'=1+1");
    }

    @Test
    void aTextTooLongForExcelIsCutAndTheFirstSheetSaysSo() throws IOException {
        XSSFWorkbook book = read(one(node -> node.put("title", "a".repeat(40_000))));
        assertThat(book.getSheet("cases").getRow(1).getCell(TITLE).getStringCellValue())
                .hasSize(32_767)
                .endsWith("a…");
        assertThat(lines(book.getSheet("about"))).contains("Cut", "cases, burgernet-netherlands, title: 32767 / 40000");
    }

    @Test
    void theFirstSheetSaysWhereTheTablesComeFrom() throws IOException {
        assertThat(lines(read(these(starter())).getSheet("about"))).containsExactly("From the commons");
    }

    private static String titleOf(CaseStream cases) throws IOException {
        return read(cases).getSheet("cases").getRow(1).getCell(TITLE).getStringCellValue();
    }

    private static List<String> lines(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
        return lines;
    }

    private static XSSFWorkbook read(CaseStream cases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Workbook(PROVENANCE, List.of("From the commons"), "Cut", new Codes(Vocabularies.starter()))
                .write(cases, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
