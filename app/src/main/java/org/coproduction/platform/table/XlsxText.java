package org.coproduction.platform.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text of a cell: its runs one after the other, without how a word is pronounced. */
final class XlsxText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** Reads to the end of the element on whose start the reader stands. */
    static String of(XMLStreamReader xml) throws XMLStreamException {
        String whole = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) spoken = true;
                else if (xml.getLocalName().equals("t") && !spoken) text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) spoken = false;
                else if (xml.getLocalName().equals(whole)) return unescaped(text.toString());
            }
        }
    }

    /** Characters that XML cannot have stand there by their number. */
    static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
