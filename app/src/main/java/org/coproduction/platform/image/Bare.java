package org.coproduction.platform.image;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A GIF or WebP of which only the parts are left that make pixels. Its pixels stay as they came: what moves would not move any more
 * if it were made anew, and the JDK cannot write a WebP. It is put together from parts whose lengths are known, so that nothing stands
 * between or behind them.
 *
 * @param frames 1 where it stands still
 */
public record Bare(byte[] file, PictureSize size, int frames) {
    /** As it stands it is sent to whoever reads the page, so it is smaller than what is made anew. */
    private static final long MOST_PIXELS = 16_000_000;

    /** In all frames together, each as large as the whole. */
    private static final long MOST_IN_FRAMES = 400_000_000;

    private static final int MOST_FRAMES = 5_000;

    /** @throws NoPicture where it is none, breaks off or is too large */
    public static Bare gif(byte[] file) throws NoPicture {
        return read(file, GifParts::bare);
    }

    /** @throws NoPicture where it is none, breaks off or is too large */
    public static Bare webp(byte[] file) throws NoPicture {
        return read(file, WebpParts::bare);
    }

    public boolean moves() {
        return frames > 1;
    }

    interface Parts {
        Bare in(ByteBuffer file) throws NoPicture;
    }

    private static Bare read(byte[] file, Parts parts) throws NoPicture {
        try {
            return parts.in(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException e) {
            throw new NoPicture(NoPicture.Reason.BROKEN, e);
        }
    }

    static Bare of(ByteArrayOutputStream parts, int width, int height, int frames) throws NoPicture {
        if (frames == 0) throw new NoPicture(NoPicture.Reason.BROKEN);
        allow(width, height, frames);
        return new Bare(parts.toByteArray(), new PictureSize(width, height), frames);
    }

    static void allow(int width, int height, int frames) throws NoPicture {
        if (width == 0 || height == 0) throw new NoPicture(NoPicture.Reason.BROKEN);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS || pixels * frames > MOST_IN_FRAMES || frames > MOST_FRAMES)
            throw new NoPicture(NoPicture.Reason.LARGE);
    }

    static byte[] next(ByteBuffer file, int length) {
        if (length > file.remaining()) throw new BufferUnderflowException();
        byte[] bytes = new byte[length];
        file.get(bytes);
        return bytes;
    }
}
