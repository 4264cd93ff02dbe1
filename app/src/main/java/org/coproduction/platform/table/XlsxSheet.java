package org.coproduction.platform.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.coproduction.platform.table.Grid.Flaw;
import org.coproduction.platform.table.UnreadableTable.Reason;

/** One sheet of a workbook: the values of its cells, never its formulas. */
final class XlsxSheet {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final int MOST_FLAWS = 100;
    private static final int LAST_DAY = 2_958_465;

    private final XMLStreamReader xml;
    private final List<String> shared;
    private final List<Boolean> dates;
    private final LocalDate dayZero;
    private final GridLines lines = new GridLines();
    private final List<Flaw> flaws = new ArrayList<>();
    private int line;
    private int column;

    /** @param dates whether a number in the format of that number is a date */
    XlsxSheet(XMLStreamReader xml, List<String> shared, List<Boolean> dates, boolean from1904) {
        this.xml = xml;
        this.shared = shared;
        this.dates = dates;
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    Grid read() throws XMLStreamException, UnreadableTable {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("row")) row();
            else if (xml.getLocalName().equals("mergeCell")) merged(XlsxBook.attribute(xml, "ref"));
        }
        return new Grid(lines.all(), flaws);
    }

    private void row() throws XMLStreamException, UnreadableTable {
        String said = XlsxBook.attribute(xml, "r");
        line = said.matches("[0-9]{1,7}") ? Integer.parseInt(said) : line + 1;
        column = -1;
        List<String> cells = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) break;
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) cell(cells);
        }
        lines.add(line, cells);
    }

    private void cell(List<String> cells) throws XMLStreamException, UnreadableTable {
        Matcher address = ADDRESS.matcher(XlsxBook.attribute(xml, "r"));
        column = address.matches() ? number(address.group(1)) : column + 1;
        String value = value(XlsxBook.attribute(xml, "t"), XlsxBook.attribute(xml, "s"));
        if (value.isEmpty()) return;
        if (column >= Grid.MOST_COLUMNS) throw new UnreadableTable(Reason.COLUMNS, Grid.MOST_COLUMNS);
        while (cells.size() <= column) cells.add("");
        cells.set(column, value);
    }

    private String value(String type, String format) throws XMLStreamException {
        String value = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("v")) value = xml.getElementText();
            else if (xml.getLocalName().equals("is")) value = XlsxText.of(xml);
        }
        if (value.isEmpty()) return value;
        return switch (type) {
            case "s" -> shared.get(Integer.parseInt(value.strip()));
            case "str" -> XlsxText.unescaped(value);
            case "inlineStr", "d" -> value;
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "e" -> broken(value);
            default -> plain(value.strip(), format);
        };
    }

    private String broken(String error) {
        if (flaws.size() < MOST_FLAWS) flaws.add(new Flaw(line, column, Flaw.Kind.ERROR, error));
        return error;
    }

    /** A number as one would type it: 3.1 where the file has 3.1000000000000001. */
    private String plain(String number, String format) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return number;
        }
        boolean date = format.matches("[0-9]{1,5}")
                && Integer.parseInt(format) < dates.size()
                && dates.get(Integer.parseInt(format));
        if (date && value >= 1 && value <= LAST_DAY)
            return dayZero.plusDays((long) value).toString();
        if (!Double.isFinite(value) || Math.abs(value) > 1e15) return number;
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void merged(String range) {
        Matcher first = ADDRESS.matcher(range.split(":", -1)[0]);
        if (first.matches() && flaws.size() < MOST_FLAWS)
            flaws.add(new Flaw(Integer.parseInt(first.group(2)), number(first.group(1)), Flaw.Kind.MERGED, range));
    }

    private static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) number = number * 26 + letters.charAt(i) - 'A' + 1;
        return number - 1;
    }
}
