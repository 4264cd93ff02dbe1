package org.coproduction.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.coproduction.platform.image.SampleGif;
import org.coproduction.platform.image.SampleWebp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @Test
    void documentsOfOfficeProgramsAreToldByTheirParts() {
        assertThat(FileKind.of("a.docx", SampleFiles.zip("[Content_Types].xml", "word/document.xml")))
                .hasValue(FileKind.DOCX);
        assertThat(FileKind.of("a.xlsx", SampleFiles.zip("xl/workbook.xml"))).hasValue(FileKind.XLSX);
        assertThat(FileKind.of("a.odt", SampleFiles.openDocument("opendocument.text")))
                .hasValue(FileKind.ODT);
        assertThat(FileKind.of("a.docx", SampleFiles.zip("xl/workbook.xml"))).isEmpty();
        assertThat(FileKind.of("a.ods", SampleFiles.openDocument("opendocument.text")))
                .isEmpty();
        assertThat(FileKind.of("a.docx", SampleFiles.zip("notes.txt"))).isEmpty();
    }

    @Test
    void picturesAreToldByHowTheyBegin() {
        assertThat(FileKind.of("a.GIF", SampleGif.of(1, 1, 1))).hasValue(FileKind.GIF);
        assertThat(FileKind.of("a.webp", SampleWebp.LOSSY)).hasValue(FileKind.WEBP);
        assertThat(FileKind.of("a.webp", "RIFF    WAVEfmt ".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(FileKind.of("a.gif", SampleWebp.LOSSY)).isEmpty();
    }

    @Test
    void thoseWithProgramsInThemAreNotTaken() {
        assertThat(FileKind.of("a.docx", SampleFiles.zip("word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileKind.of("a.docx", SampleFiles.zip("word/document.xml", "word/activeX/activeX1.bin")))
                .isEmpty();
        assertThat(FileKind.of("a.odt", SampleFiles.openDocument("opendocument.text", "Basic/Standard/Module1.xml")))
                .isEmpty();
    }

    @Test
    void whatUnpacksToTooMuchIsNotTaken() {
        assertThat(FileKind.of("a.docx", SampleFiles.zipBomb())).isEmpty();
    }

    @Test
    void aZipThatBreaksOffIsNotTaken() {
        byte[] whole = SampleFiles.zip("word/document.xml");
        for (int length = 0; length < 40; length++)
            assertThat(FileKind.of("a.docx", java.util.Arrays.copyOf(whole, length)))
                    .as(length + " bytes")
                    .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <script>alert(1)</script>",
        "drawing.svg, <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "agenda.pdf, <script>alert(1)</script>",
        "agenda.pdf, %PDF-1.7 that breaks off",
        "photo.jpg, GIF89a/*<svg/onload=alert(1)>*/",
        "notes, text",
        "notes.txt, a\u0000b",
        "'', text"
    })
    void whatIsNotWhatItsNameSaysIsNotTaken(String name, String content) {
        assertThat(FileKind.of(name, content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/minutes.txt, minutes.txt",
        "C:\\Users\\ben\\minutes.txt, minutes.txt",
        "a\u202etxt.csv, atxt.csv",
        "a\u0000b\u2028.pdf, ab.pdf",
        "../, ''"
    })
    void aNameHasNoFoldersAndNothingUnseen(String sent, String shown) {
        assertThat(FileName.of(sent)).isEqualTo(shown);
    }

    @Test
    void aLongNameKeepsItsEndingAndWholeLetters() {
        assertThat(FileName.of("x".repeat(300) + ".docx")).hasSize(150).endsWith("x.docx");
        assertThat(FileName.of("🔬".repeat(150) + "x.pdf")).endsWith("🔬.pdf").doesNotContain("?");
        assertThat(FileName.of("🔬".repeat(150) + ".pdf")
                        .codePoints()
                        .filter(letter -> letter < 0xe000 && letter >= 0xd800))
                .isEmpty();
    }
}
