package org.coproduction.cases.record;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.platform.picture.Letters;
import org.coproduction.platform.picture.Png;

/** The picture that stands for a case where somebody shares its address: title and place over the two voices. */
final class PreviewImage {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    private static final int MARGIN = 90;
    private static final int MOST_LINES = 4;
    private static final Color PAPER = new Color(0xFAF8F4);
    private static final Color INK = new Color(0x1A2326);
    private static final Color SOFT = new Color(0x515D61);
    private static final Color CITIZEN = new Color(0xA2470B);
    private static final Color PROFESSIONAL = new Color(0x0B5563);

    private PreviewImage() {}

    static byte[] of(String title, String below) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paint(pen, title, below);
        } finally {
            pen.dispose();
        }
        return Png.of(image);
    }

    private static void paint(Graphics2D pen, String title, String below) {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(CITIZEN);
        pen.fillRect(0, 0, WIDTH / 2, 14);
        pen.setColor(PROFESSIONAL);
        pen.fillRect(WIDTH / 2, 0, WIDTH / 2, 14);
        pen.setColor(INK);
        int y = 170;
        for (String line : lines(title, Letters.SERIF, 64)) {
            Letters.SERIF.write(pen, line, MARGIN, y, 64);
            y += 78;
        }
        pen.setColor(SOFT);
        Letters.SANS.write(pen, lines(below, Letters.SANS, 34).getFirst(), MARGIN, y + 14, 34);
        pen.setColor(CITIZEN);
        pen.fillOval(MARGIN, HEIGHT - 118, 44, 44);
        pen.setColor(PROFESSIONAL);
        pen.fillOval(MARGIN + 26, HEIGHT - 118, 44, 44);
        pen.setColor(INK);
        Letters.SERIF.write(pen, "Coproduction Commons", MARGIN + 92, HEIGHT - 85, 32);
    }

    private static List<String> lines(String text, Letters letters, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (letters.width(longer, size) > WIDTH - 2 * MARGIN && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) return lines;
        List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES));
        shown.set(MOST_LINES - 1, shown.getLast() + " …");
        return shown;
    }
}
