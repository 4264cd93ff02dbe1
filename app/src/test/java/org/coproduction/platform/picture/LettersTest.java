package org.coproduction.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void aLongerTextIsWider() {
        assertThat(Letters.SERIF.width("Citizens", 40)).isGreaterThan(Letters.SERIF.width("Citizen", 40));
    }

    @Test
    void aTextWrittenInTwoWaysIsTheSame() {
        assertThat(Letters.SANS.width("e\u0301tude", 40)).isEqualTo(Letters.SANS.width("\u00e9tude", 40));
    }

    @Test
    void whatIsWrittenStandsAboveTheBaseline() {
        BufferedImage sheet = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        Letters.SERIF.write(pen, "H", 10, 60, 40);
        pen.dispose();
        assertThat(marks(sheet, 30, 61)).isPositive();
        assertThat(marks(sheet, 61, 100)).isZero();
    }

    @Test
    void aLetterThatTheTypefaceLacksIsShownAsAQuestion() {
        assertThat(Letters.SANS.width("\u4eac", 40)).isEqualTo(Letters.SANS.width("?", 40));
    }

    private static long marks(BufferedImage sheet, int from, int to) {
        return IntStream.range(from * 100, to * 100)
                .filter(at -> (sheet.getRGB(at % 100, at / 100) & 0xffffff) != 0)
                .count();
    }
}
