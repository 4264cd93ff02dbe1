package org.coproduction.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.platform.table.UnreadableTable.Reason;

/** A table as text. */
final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Stands in a line of its own after the last one, unless a double quote that never ends has swallowed it. */
    private static final String END = "\u0004";

    private CsvTable() {}

    static Grid read(byte[] file) throws UnreadableTable {
        String text = text(file);
        GridLines lines = new GridLines();
        int number = 0;
        boolean ended = false;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(CsvRecordHandler.builder().maxFields(file.length + 2).build(), text + "\n" + END)) {
            for (CsvRecord each : records) {
                number++;
                ended = each.getFieldCount() == 1 && each.getField(0).equals(END);
                if (!ended) lines.add(number, each.getFields());
            }
        } catch (CsvParseException e) {
            throw new UnreadableTable(Reason.QUOTE, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!ended) throw new UnreadableTable(Reason.QUOTE, number - 1);
        return new Grid(lines.all(), List.of());
    }

    private static String text(byte[] file) throws UnreadableTable {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate(file.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError())
            throw new UnreadableTable(Reason.ENCODING, lineAt(file, bytes.position()));
        text.flip();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) text.get();
        String read = text.toString();
        if (read.indexOf('\0') >= 0) throw new UnreadableTable(Reason.KIND);
        return read;
    }

    private static int lineAt(byte[] file, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) if (file[i] == '\n') line++;
        return line;
    }

    /** What stands between headings most often: Excel writes semicolons where commas belong to numbers. */
    private static char separator(String text) {
        int[] found = new int[128];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') quoted = !quoted;
            else if (sign == '\n' && !quoted) break;
            else if (!quoted && sign < found.length) found[sign]++;
        }
        char best = ',';
        for (char sign : new char[] {';', '\t'}) if (found[sign] > found[best]) best = sign;
        return best;
    }
}
