package org.coproduction.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, as no program would write them. */
final class TestBook {
    private static final String RELATIONS = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""";
    private static final String BOOK = """
        <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="cases" r:id="r1"/></sheets></workbook>""";

    private TestBook() {}

    /** @param rows the inside of the sheet’s data */
    static byte[] of(String rows) {
        return ofSheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static byte[] ofSheet(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) put(zip, part.getKey(), part.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param megabytes of spaces in its one cell */
    static byte[] bomb(int megabytes) {
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            put(zip, "xl/workbook.xml", BOOK);
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>");
            for (int i = 0; i < megabytes; i++) zip.write(spaces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static String cell(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
