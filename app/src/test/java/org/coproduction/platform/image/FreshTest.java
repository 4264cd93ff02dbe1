package org.coproduction.platform.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FreshTest {
    private static final int LONGEST = 320;

    @Test
    void aLargePictureIsMadeSmallAndKeepsItsProportions() throws Exception {
        BufferedImage fresh = read(Fresh.jpeg(picture("png", 1200, 600), LONGEST));
        assertThat(fresh.getWidth()).isEqualTo(320);
        assertThat(fresh.getHeight()).isEqualTo(160);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws Exception {
        assertThat(read(Fresh.jpeg(picture("jpeg", 40, 30), LONGEST)).getWidth())
                .isEqualTo(40);
    }

    /** Orientation 6: the camera was turned, so the red left half comes to the top. */
    @Test
    void aPictureTakenSidewaysIsTurnedAndNothingElseOfItsNotesIsKept() throws Exception {
        byte[] fresh = Fresh.jpeg(withNotes(picture("jpeg", 80, 40), 6), LONGEST);
        BufferedImage turned = read(fresh);
        assertThat(turned.getWidth()).isEqualTo(40);
        assertThat(turned.getHeight()).isEqualTo(80);
        assertThat(new Color(turned.getRGB(20, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(turned.getRGB(20, 70)).getRed()).isLessThan(60);
        assertThat(text(fresh)).doesNotContain("Exif", "50.8466 N");
    }

    @Test
    void whatHangsOnThePictureIsGone() throws Exception {
        byte[] polyglot = joined(
                picture("jpeg", 40, 40), "<script>alert(1)</script>PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
        assertThat(text(Fresh.jpeg(polyglot, LONGEST))).doesNotContain("script", "PK\u0003\u0004");
    }

    @Test
    void whatIsTransparentIsWhite() throws Exception {
        var image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        BufferedImage fresh = read(Fresh.jpeg(written(image, "png"), LONGEST));
        assertThat(new Color(fresh.getRGB(5, 5)).getRed()).isGreaterThan(250);
    }

    @Test
    void whatIsNoPictureIsNotTakenWhateverItSays() {
        refused(NoPicture.Reason.KIND, () -> Fresh.jpeg("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), LONGEST));
        refused(NoPicture.Reason.KIND, () -> Fresh.jpeg("GIF89a".getBytes(StandardCharsets.UTF_8), LONGEST));
        refused(NoPicture.Reason.KIND, () -> Fresh.jpeg(new byte[0], LONGEST));
    }

    @Test
    void aPictureThatBreaksOffIsNotTaken() throws IOException {
        byte[] whole = picture("png", 200, 200);
        refused(NoPicture.Reason.BROKEN, () -> Fresh.jpeg(Arrays.copyOf(whole, 60), LONGEST));
    }

    @Test
    void aSmallFileOfManyPixelsIsRefusedBeforeAnyIsRead() {
        refused(NoPicture.Reason.PIXELS, () -> Fresh.jpeg(headOfPng(50_000, 50_000), LONGEST));
    }

    private static void refused(NoPicture.Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        NoPicture.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    /** Red on its left half, blue on its right. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++)
            for (int y = 0; y < height; y++) image.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** With what a camera notes: how it was held, and where. */
    private static byte[] withNotes(byte[] jpeg, int orientation) {
        byte[] place = "50.8466 N 4.3528 E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer notes = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        notes.putShort((short) 0xffe1).putShort((short) (notes.capacity() - 2));
        notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.putShort((short) 0x4d4d).putShort((short) 42).putInt(8);
        notes.putShort((short) 1);
        notes.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        notes.putShort((short) orientation).putShort((short) 0);
        notes.putInt(0).put(place);
        return joined(Arrays.copyOf(jpeg, 2), notes.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] headOfPng(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(33);
        head.putLong(0x89504e470d0a1a0aL).putInt(13);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        CRC32 sum = new CRC32();
        sum.update(head.array(), 12, 17);
        return head.putInt((int) sum.getValue()).array();
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) bytes.writeBytes(part);
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
