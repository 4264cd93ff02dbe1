package org.coproduction.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files such as people send, and such as those send who mean harm. */
public final class SampleFiles {
    public static final byte[] PDF = "%PDF-1.7 minutes %%EOF".getBytes(StandardCharsets.US_ASCII);

    private SampleFiles() {}

    /** A zip with parts of these names. */
    public static byte[] zip(String... parts) {
        return write(zip -> {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<part/>".getBytes(StandardCharsets.US_ASCII));
            }
        });
    }

    /** A document of OpenDocument says itself what it is, before all else. */
    public static byte[] openDocument(String type, String... parts) {
        return write(zip -> {
            byte[] says = ("application/vnd.oasis." + type).getBytes(StandardCharsets.US_ASCII);
            ZipEntry mimetype = new ZipEntry("mimetype");
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(says.length);
            CRC32 sum = new CRC32();
            sum.update(says);
            mimetype.setCrc(sum.getValue());
            zip.putNextEntry(mimetype);
            zip.write(says);
            for (String part : parts) zip.putNextEntry(new ZipEntry(part));
        });
    }

    /** Some kilobytes that become 300 MB. */
    public static byte[] zipBomb() {
        byte[] nothing = new byte[1_000_000];
        return write(zip -> {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 300; i++) zip.write(nothing);
        });
    }

    public static byte[] png(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A small picture that says it is 60,000 by 60,000 pixels. */
    public static byte[] pixelBomb() {
        byte[] png = png(1, 1);
        for (int side : new int[] {16, 20}) {
            png[side + 2] = (byte) 0xea;
            png[side + 3] = 0x60;
        }
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        for (int i = 0; i < 4; i++) png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        return png;
    }

    private interface Parts {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] write(Parts parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            parts.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
