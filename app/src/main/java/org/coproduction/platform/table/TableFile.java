package org.coproduction.platform.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.coproduction.platform.table.UnreadableTable.Reason;

/**
 * Reads what somebody sends as a table: CSV in UTF-8 with commas, semicolons or tabs, or a workbook (XLSX). What it is, its
 * first bytes decide and never its name.
 */
public final class TableFile {
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    private TableFile() {}

    /**
     * @param sheet which sheet of a workbook is meant where it has one of that name; else the first with anything in it
     * @throws UnreadableTable where it is none, is broken, or is larger than a {@link Grid} may be
     */
    public static Grid read(byte[] file, String sheet) throws UnreadableTable {
        Grid grid = readAny(file, sheet);
        if (grid.lines().isEmpty()) throw new UnreadableTable(Reason.EMPTY);
        return grid;
    }

    private static Grid readAny(byte[] file, String sheet) throws UnreadableTable {
        if (startsWith(file, COMPOUND)) throw new UnreadableTable(Reason.OLD);
        if (!startsWith(file, ZIP)) return CsvTable.read(file);
        try (XlsxParts parts = new XlsxParts(file)) {
            return new XlsxBook(parts).read(sheet);
        } catch (IOException | RuntimeException e) { // a broken archive makes its readers throw all sorts of things
            throw new UnreadableTable(Reason.BROKEN);
        }
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
