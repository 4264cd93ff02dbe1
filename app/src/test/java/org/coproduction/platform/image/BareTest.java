package org.coproduction.platform.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareTest {
    private static final String NOTES = "50.8466 N, 4.3528 E";
    private static final byte[] HANGING_ON = "<script>alert(1)</script>PK\u0003\u0004".getBytes(StandardCharsets.UTF_8);

    @Test
    void aGifMovesAsBefore() throws Exception {
        byte[] over = SampleGif.ofProgram("NETSCAPE2.0", new byte[] {1, 0, 0});
        Bare bare = Bare.gif(SampleGif.with(SampleGif.of(30, 20, 3), over));
        assertThat(bare.frames()).isEqualTo(3);
        assertThat(bare.moves()).isTrue();
        assertThat(bare.size()).isEqualTo(new PictureSize(30, 20));
        assertThat(text(bare)).contains("NETSCAPE2.0");
        assertThat(new Color(frame(bare, 0).getRGB(15, 10))).isEqualTo(Color.RED);
        assertThat(new Color(frame(bare, 1).getRGB(15, 10))).isEqualTo(Color.BLUE);
        assertThat(delays(bare)).isEqualTo(3);
    }

    @Test
    void aGifOfOneFrameStandsStill() throws Exception {
        assertThat(Bare.gif(SampleGif.of(30, 20, 1)).moves()).isFalse();
    }

    @Test
    void whatIsWrittenIntoAGifIsGone() throws Exception {
        byte[] noted = SampleGif.with(
                SampleGif.of(30, 20, 2),
                SampleGif.comment(NOTES),
                SampleGif.ofProgram("XMP DataXMP", NOTES.getBytes(StandardCharsets.US_ASCII)),
                SampleGif.ofProgram("NETSCAPE2.0", NOTES.getBytes(StandardCharsets.US_ASCII)));
        assertThat(text(Bare.gif(joined(noted, HANGING_ON))))
                .doesNotContain(NOTES, "XMP", "NETSCAPE", "script", "PK\u0003\u0004");
    }

    @Test
    void aWebpKeepsItsPixelsAndNothingElse() throws Exception {
        for (byte[] webp : new byte[][] {SampleWebp.LOSSY, SampleWebp.LOSSLESS, SampleWebp.TRANSPARENT}) {
            Bare bare = Bare.webp(joined(webp, HANGING_ON));
            assertThat(bare.file()).isEqualTo(webp);
            assertThat(bare.size()).isEqualTo(new PictureSize(1, 1));
            assertThat(bare.moves()).isFalse();
        }
        String left = text(Bare.webp(SampleWebp.withNotes(NOTES)));
        assertThat(left).doesNotContain(NOTES, "EXIF", "XMP ", "ICCP", "ODD ").contains("VP8X", "VP8L");
        assertThat((int) left.charAt(20)).as("what it says is in it").isZero();
    }

    @Test
    void aWebpMovesAsBefore() throws Exception {
        Bare bare = Bare.webp(SampleWebp.moving(3));
        assertThat(bare.frames()).isEqualTo(3);
        assertThat(bare.file()).isEqualTo(SampleWebp.moving(3));
    }

    @Test
    void whatBreaksOffIsNotTaken() {
        byte[] gif = SampleGif.of(30, 20, 2);
        for (int length = 0; length < gif.length; length++) refused(gif, length);
        for (byte[] webp : new byte[][] {SampleWebp.LOSSY, SampleWebp.moving(2), SampleWebp.withNotes(NOTES)})
            for (int length = 0; length < webp.length; length++) {
                byte[] cut = Arrays.copyOf(webp, length);
                assertThatThrownBy(() -> Bare.webp(cut)).as(length + " bytes").isInstanceOf(NoPicture.class);
            }
    }

    private static void refused(byte[] gif, int length) {
        byte[] cut = Arrays.copyOf(gif, length);
        assertThatThrownBy(() -> Bare.gif(cut)).as(length + " bytes").isInstanceOf(NoPicture.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a/*<svg/onload=alert(1)>*/=1;", "GIF89a", "GIF87a\1\0\1\0\0\0\0;"})
    void whatOnlyBeginsAsAGifIsNotTaken(String text) {
        assertThatThrownBy(() -> Bare.gif(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(NoPicture.class);
    }

    @Test
    void whatIsAnotherKindIsNotTaken() {
        refused(NoPicture.Reason.KIND, () -> Bare.gif(SampleWebp.LOSSY));
        refused(NoPicture.Reason.KIND, () -> Bare.webp(SampleGif.of(30, 20, 1)));
        refused(
                NoPicture.Reason.KIND,
                () -> Bare.webp(SampleWebp.part("RIFF", "WAVE".getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void aSmallFileOfManyPixelsIsNotTaken() {
        byte[] wide = SampleGif.of(1, 1, 1);
        for (int at = 6; at < 10; at++) wide[at] = (byte) 0xff;
        refused(NoPicture.Reason.LARGE, () -> Bare.gif(wide));
        refused(NoPicture.Reason.LARGE, () -> Bare.webp(SampleWebp.saying(16_000, 16_000)));
        byte[] lasting = SampleGif.of(4, 4, 101);
        for (int at = 6; at < 10; at += 2) {
            lasting[at] = (byte) 0xd0;
            lasting[at + 1] = 7; // 2,000 a side, a hundred and one times
        }
        refused(NoPicture.Reason.LARGE, () -> Bare.gif(lasting));
    }

    @Test
    void aPictureIsAsLargeAsItSays() {
        refused(NoPicture.Reason.BROKEN, () -> Bare.webp(SampleWebp.saying(2, 1)));
        byte[] narrow = SampleGif.of(4, 4, 1);
        narrow[6] = 2; // the frame is wider than the whole
        refused(NoPicture.Reason.BROKEN, () -> Bare.gif(narrow));
    }

    private static void refused(NoPicture.Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        NoPicture.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    private static BufferedImage frame(Bare gif, int number) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(gif.file()))) {
            reader.setInput(stream);
            return reader.read(number);
        } finally {
            reader.dispose();
        }
    }

    /** How many frames say how long they stand. */
    private static long delays(Bare gif) {
        return text(gif).split("!\u00f9\u0004", -1).length - 1;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String text(Bare bare) {
        return new String(bare.file(), StandardCharsets.ISO_8859_1);
    }
}
