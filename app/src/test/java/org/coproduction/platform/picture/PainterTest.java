package org.coproduction.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PainterTest {
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;

    @Test
    void whatStandsLaterIsPaintedOverWhatStandsBefore() throws IOException {
        BufferedImage painted = painted("""
            <rect width="100" height="50" fill="#0000ff"/><circle cx="25" cy="25" r="10" fill="#ff0000"/>""");
        assertThat(painted.getRGB(50, 50)).isEqualTo(RED);
        assertThat(painted.getRGB(150, 50)).isEqualTo(BLUE);
    }

    @Test
    void aColourHoldsForWhatIsWithinUntilItSaysOtherwise() throws IOException {
        BufferedImage painted = painted("""
            <g fill="#ff0000"><rect width="50" height="50"/><rect x="50" width="50" height="50" fill="#0000ff"/></g>""");
        assertThat(painted.getRGB(50, 50)).isEqualTo(RED);
        assertThat(painted.getRGB(150, 50)).isEqualTo(BLUE);
    }

    @Test
    void partsAreMovedTurnedAndStretched() throws IOException {
        BufferedImage painted = painted("""
            <g transform="translate(50 0) rotate(90)"><rect transform="scale(2 1)" width="10" height="50" fill="#ff0000"/></g>""");
        assertThat(painted.getRGB(50, 20)).isEqualTo(RED);
        assertThat(painted.getRGB(50, 60)).isNotEqualTo(RED);
    }

    @Test
    void aDrawingWithinFillsItsFrameAndNoMore() throws IOException {
        BufferedImage painted = painted("""
            <svg x="50" y="0" width="50" height="50" viewBox="10 10 5 5"><path d="M0 0l20 0 0 20-20 0z" fill="#ff0000"/></svg>""");
        assertThat(painted.getRGB(150, 50)).isEqualTo(RED);
        assertThat(painted.getRGB(50, 50)).isNotEqualTo(RED);
    }

    @Test
    void aTextStandsWhereItsAnchorSays() throws IOException {
        BufferedImage painted =
                painted("<text x=\"100\" y=\"45\" font-size=\"40\" text-anchor=\"end\" fill=\"#ff0000\">H</text>");
        assertThat(reds(painted, 0, 100)).isZero();
        assertThat(reds(painted, 100, 200)).isPositive();
    }

    @Test
    void anElementThatNobodyPaintsIsNotPassedOver() {
        assertThatThrownBy(() -> painted("<ellipse rx=\"1\" ry=\"2\"/>")).hasMessageContaining("<ellipse>");
    }

    private static BufferedImage painted(String within) throws IOException {
        byte[] png = Painter.png(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\">" + within + "</svg>");
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long reds(BufferedImage painted, int from, int to) {
        long reds = 0;
        for (int x = from; x < to; x++)
            for (int y = 0; y < painted.getHeight(); y++) if (painted.getRGB(x, y) == RED) reds++;
        return reds;
    }
}
