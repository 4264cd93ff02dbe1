package org.coproduction.platform.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Paints a drawing of ours. It knows the elements and attributes that our templates use, and no others. */
final class Painter {
    /** How many pixels one unit of the drawing becomes: enough for paper. */
    private static final int SHARP = 2;

    private final Graphics2D pen;

    private Painter(Graphics2D pen) {
        this.pen = pen;
    }

    /** @throws IllegalStateException for a drawing that is none, or has an element that we do not know */
    static byte[] png(String drawing) {
        try {
            XMLStreamReader in = readers().createXMLStreamReader(new StringReader(drawing));
            in.nextTag();
            Map<String, String> frame = attributes(in);
            BufferedImage sheet = new BufferedImage(
                    SHARP * Integer.parseInt(frame.getOrDefault("width", "0")),
                    SHARP * Integer.parseInt(frame.getOrDefault("height", "0")),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = sheet.createGraphics();
            try {
                pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                pen.scale(SHARP, SHARP);
                new Painter(pen).element(in, Brush.FIRST);
            } finally {
                pen.dispose();
            }
            return Png.of(sheet);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a drawing that cannot be read", e);
        }
    }

    private void element(XMLStreamReader in, Brush around) throws XMLStreamException {
        Map<String, String> own = attributes(in);
        Brush brush = around.with(own);
        AffineTransform before = pen.getTransform();
        Shape clip = pen.getClip();
        Place.move(own.get("transform"), pen);
        switch (in.getLocalName()) {
            case "svg" -> {
                Place.enter(own, pen);
                within(in, brush);
            }
            case "g" -> within(in, brush);
            case "rect" -> {
                brush.paint(rectangle(own), pen);
                within(in, brush);
            }
            case "circle" -> {
                brush.paint(circle(own), pen);
                within(in, brush);
            }
            case "path" -> {
                brush.paint(new OutlineReader(own.getOrDefault("d", "")).read(), pen);
                within(in, brush);
            }
            case "text" -> brush.write(in.getElementText(), number(own, "x"), number(own, "y"), pen);
            case "title" -> in.getElementText();
            default -> throw new IllegalStateException("no way to paint <" + in.getLocalName() + ">");
        }
        pen.setTransform(before);
        pen.setClip(clip);
    }

    private void within(XMLStreamReader in, Brush brush) throws XMLStreamException {
        while (in.next() != XMLStreamConstants.END_ELEMENT) if (in.isStartElement()) element(in, brush);
    }

    private static Shape rectangle(Map<String, String> own) {
        return new Rectangle2D.Double(number(own, "x"), number(own, "y"), number(own, "width"), number(own, "height"));
    }

    private static Shape circle(Map<String, String> own) {
        double radius = number(own, "r");
        return new Ellipse2D.Double(number(own, "cx") - radius, number(own, "cy") - radius, 2 * radius, 2 * radius);
    }

    private static double number(Map<String, String> own, String name) {
        return Double.parseDouble(own.getOrDefault(name, "0"));
    }

    private static Map<String, String> attributes(XMLStreamReader in) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++)
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        return attributes;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return readers;
    }
}
