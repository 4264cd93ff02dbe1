package org.coproduction.platform.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.coproduction.platform.table.UnreadableTable.Reason;

/**
 * A workbook (Office Open XML): its sheets, the texts that they share, and which of its formats show a number as a date.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, part 1</a>
 */
final class XlsxBook {
    private static final String BOOK = "xl/workbook.xml";
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 22);

    private final XlsxParts parts;
    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private final Map<String, String> sheets = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();
    private boolean from1904;

    XlsxBook(XlsxParts parts) {
        this.parts = parts;
    }

    Grid read(String wanted) throws IOException, UnreadableTable {
        try {
            readBook();
            readShared();
            readFormats();
            Grid grid = new Grid(List.of(), List.of());
            for (String name : ordered(wanted)) {
                Optional<XMLStreamReader> sheet = parts.part(sheets.getOrDefault(name, ""));
                if (sheet.isEmpty()) continue;
                grid = new XlsxSheet(sheet.get(), shared, dates, from1904).read();
                if (!grid.lines().isEmpty()) return grid;
            }
            return grid;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof XlsxParts.TooLarge) throw new UnreadableTable(Reason.LARGE);
            throw new UnreadableTable(Reason.BROKEN);
        } catch (XlsxParts.TooLarge e) {
            throw new UnreadableTable(Reason.LARGE);
        }
    }

    private List<String> ordered(String wanted) {
        List<String> names = new ArrayList<>(inOrder);
        if (names.remove(wanted)) names.addFirst(wanted);
        return names;
    }

    private void readBook() throws IOException, XMLStreamException, UnreadableTable {
        Map<String, String> targets = new HashMap<>();
        for (XMLStreamReader xml :
                parts.part("xl/_rels/workbook.xml.rels").stream().toList())
            while (xml.hasNext())
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String target = attribute(xml, "Target");
                    targets.put(attribute(xml, "Id"), target.startsWith("/") ? target : "xl/" + target);
                }
        XMLStreamReader xml = parts.part(BOOK).orElseThrow(() -> new UnreadableTable(Reason.KIND));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("workbookPr"))
                from1904 = Set.of("1", "true").contains(attribute(xml, "date1904"));
            if (!xml.getLocalName().equals("sheet")) continue;
            String name = attribute(xml, "name");
            inOrder.add(name);
            sheets.put(name, targets.getOrDefault(attribute(xml, "id"), ""));
        }
    }

    private void readShared() throws IOException, XMLStreamException {
        for (XMLStreamReader xml : parts.part("xl/sharedStrings.xml").stream().toList())
            while (xml.hasNext())
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) shared.add(XlsxText.of(xml));
    }

    /** Which of the formats of cells, by their number, show a date. */
    private void readFormats() throws IOException, XMLStreamException {
        Map<String, Boolean> own = new HashMap<>();
        boolean ofCells = false;
        for (XMLStreamReader xml : parts.part("xl/styles.xml").stream().toList())
            while (xml.hasNext()) {
                int event = xml.next();
                if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) continue;
                String name = xml.getLocalName();
                if (name.equals("cellXfs")) ofCells = event == XMLStreamConstants.START_ELEMENT;
                if (event == XMLStreamConstants.END_ELEMENT) continue;
                if (name.equals("numFmt")) own.put(attribute(xml, "numFmtId"), showsDay(attribute(xml, "formatCode")));
                if (name.equals("xf") && ofCells) dates.add(isDate(attribute(xml, "numFmtId"), own));
            }
    }

    private static boolean isDate(String format, Map<String, Boolean> own) {
        return own.getOrDefault(format, format.matches("\\d{1,3}") && DATES.contains(Integer.parseInt(format)));
    }

    /** Day and year stand in it outside of quoted text and of colours and conditions in brackets. */
    private static boolean showsDay(String code) {
        String plain = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return plain.contains("y") || plain.contains("d");
    }

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return "";
    }
}
