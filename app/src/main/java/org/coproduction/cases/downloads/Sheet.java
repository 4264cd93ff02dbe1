package org.coproduction.cases.downloads;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.platform.table.Cells;
import org.coproduction.platform.table.Rows;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table of a workbook; where it is longer than a sheet, it goes on in the next: {@code sources}, {@code sources 2}. */
final class Sheet implements Rows {
    private static final int LONGEST = Worksheet.MAX_ROWS;
    private static final int ROWS_IN_MEMORY = 500;
    private static final Pattern READ_AS_A_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook book;
    private final String name;
    private final List<@Nullable Object> header;
    private final CutTexts cuts;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    Sheet(Workbook book, String name, List<@Nullable Object> header, CutTexts cuts) throws IOException {
        this.book = book;
        this.name = name;
        this.header = header;
        this.cuts = cuts;
        this.sheet = book.newWorksheet(name);
        begin();
    }

    @Override
    public void add(List<@Nullable Object> values) throws IOException {
        if (row == LONGEST) {
            sheet.finish();
            sheet = book.newWorksheet(name + " " + ++sheets);
            row = 0;
            begin();
        }
        write(values);
        if (row % ROWS_IN_MEMORY == 0) sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private void begin() {
        sheet.freezePane(0, 1);
        if (!header.isEmpty()) write(header);
    }

    private void write(List<@Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case null -> {}
                case String text -> sheet.inlineString(row, column, text(text, values, column));
                case Number number -> sheet.value(row, column, number);
                case Boolean truth -> sheet.value(row, column, truth);
                default -> throw new IllegalArgumentException("no value of a cell in column " + column);
            }
        }
        row++;
    }

    private String text(String text, List<@Nullable Object> values, int column) {
        String fitting = cuts.fitting(Cells.harmless(text), () -> place(values, column));
        return fitting.contains("_x") ? READ_AS_A_CHARACTER.matcher(fitting).replaceAll("_x005F_") : fitting;
    }

    private String place(List<@Nullable Object> values, int column) {
        return name + ", " + values.getFirst() + ", " + (column < header.size() ? header.get(column) : column + 1);
    }
}
