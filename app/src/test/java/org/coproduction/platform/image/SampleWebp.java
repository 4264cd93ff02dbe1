package org.coproduction.platform.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** WebPs of one pixel as the tools of the format write them, and with what programs hang on them. */
public final class SampleWebp {
    public static final byte[] LOSSY = read("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    public static final byte[] LOSSLESS = read("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    public static final byte[] TRANSPARENT =
            read("UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEA"
                    + "AQAAAP4AAA3AAP7mtQAAAA==");

    private static final int LENGTH_OF_HEAD = 12;
    private static final byte[] PIXEL = Arrays.copyOfRange(LOSSLESS, LENGTH_OF_HEAD, LOSSLESS.length);

    private SampleWebp() {}

    private static byte[] read(String text) {
        return Base64.getDecoder().decode(text);
    }

    /** One pixel that stands for a tenth of a second, over and over. */
    public static byte[] moving(int frames) {
        var parts = new ByteArrayOutputStream();
        parts.writeBytes(extended(0x12, 1, 1));
        parts.writeBytes(part("ANIM", new byte[6]));
        byte[] place = new byte[16];
        place[12] = 100;
        for (int i = 0; i < frames; i++) parts.writeBytes(part("ANMF", place, PIXEL));
        return whole(parts.toByteArray());
    }

    /** The pixel of {@link #LOSSLESS}, with what a camera noted and more. */
    public static byte[] withNotes(String notes) {
        byte[] said = notes.getBytes(StandardCharsets.US_ASCII);
        return whole(
                extended(0x2c, 1, 1),
                part("ICCP", said),
                part("ODD ", said),
                PIXEL,
                part("EXIF", said),
                part("XMP ", said));
    }

    /** Says it is as large as this. */
    public static byte[] saying(int width, int height) {
        return whole(extended(0, width, height), PIXEL);
    }

    private static byte[] extended(int flags, int width, int height) {
        ByteBuffer said = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        said.put((byte) flags).position(4);
        for (int side : new int[] {width - 1, height - 1})
            said.put((byte) side).put((byte) (side >> 8)).put((byte) (side >> 16));
        return part("VP8X", said.array());
    }

    private static byte[] whole(byte[]... parts) {
        byte[] head = "WEBP".getBytes(StandardCharsets.US_ASCII);
        byte[][] all = new byte[parts.length + 1][];
        all[0] = head;
        System.arraycopy(parts, 0, all, 1, parts.length);
        return part("RIFF", all);
    }

    static byte[] part(String name, byte[]... contents) {
        var content = new ByteArrayOutputStream();
        for (byte[] one : contents) content.writeBytes(one);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.size())
                .array());
        bytes.writeBytes(content.toByteArray());
        if (content.size() % 2 == 1) bytes.write(0);
        return bytes.toByteArray();
    }
}
