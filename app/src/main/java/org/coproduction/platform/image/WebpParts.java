package org.coproduction.platform.image;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a WebP: its pixels, what of them is transparent, and how its frames follow; no notes of a camera, no profile of
 * colours, nothing that is not known.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649">RFC 9649, WebP Image Format</a>
 */
final class WebpParts {
    private static final int TRANSPARENT = 0x10;
    private static final int MOVES = 0x02;
    private static final int LOSSLESS = 0x2f;

    private record Part(String name, ByteBuffer content) {}

    private WebpParts() {}

    static Bare bare(ByteBuffer file) throws NoPicture {
        if (!name(file).equals("RIFF")) throw new NoPicture(NoPicture.Reason.KIND);
        ByteBuffer whole = content(file, file.getInt());
        if (!name(whole).equals("WEBP")) throw new NoPicture(NoPicture.Reason.KIND);
        Part first = part(whole);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        if (first.name().equals("VP8X")) return extended(first.content(), whole, kept);
        PictureSize size = size(first);
        write(kept, first);
        return Bare.of(packed(kept), size.width(), size.height(), 1);
    }

    /** What follows is told before: whether it moves, and how large the whole is. */
    private static Bare extended(ByteBuffer said, ByteBuffer rest, ByteArrayOutputStream kept) throws NoPicture {
        int flags = said.get() & (TRANSPARENT | MOVES);
        Bare.next(said, 3); // for times to come
        int width = three(said) + 1;
        int height = three(said) + 1;
        Bare.allow(width, height, 1);
        ByteBuffer told = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).put(0, (byte) flags);
        put(told, 4, width - 1);
        put(told, 7, height - 1);
        write(kept, new Part("VP8X", told));
        int frames = 0;
        if ((flags & MOVES) == 0) {
            pixels(rest, width, height, kept);
            frames = 1;
        } else
            while (rest.hasRemaining()) {
                Part part = part(rest);
                if (part.name().equals("ANIM")) write(kept, new Part("ANIM", content(part.content(), 6)));
                if (!part.name().equals("ANMF")) continue;
                Bare.allow(width, height, ++frames);
                write(kept, new Part("ANMF", frame(part.content(), width, height)));
            }
        return Bare.of(packed(kept), width, height, frames);
    }

    /** Where it stands, how large it is and for how long, before its pixels. */
    private static ByteBuffer frame(ByteBuffer frame, int width, int height) throws NoPicture {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] place = Bare.next(frame, 16);
        kept.writeBytes(place);
        ByteBuffer says = ByteBuffer.wrap(place);
        int left = 2 * three(says);
        int top = 2 * three(says);
        int across = three(says) + 1;
        int down = three(says) + 1;
        if (left + across > width || top + down > height) throw new NoPicture(NoPicture.Reason.BROKEN);
        pixels(frame, across, down, kept);
        return ByteBuffer.wrap(kept.toByteArray());
    }

    /** The first that are found, as large as they should be. */
    private static void pixels(ByteBuffer parts, int width, int height, ByteArrayOutputStream kept) throws NoPicture {
        boolean transparent = false;
        while (parts.hasRemaining()) {
            Part part = part(parts);
            switch (part.name()) {
                case "ALPH" -> {
                    if (!transparent) write(kept, part);
                    transparent = true;
                }
                case "VP8 ", "VP8L" -> {
                    if (!size(part).equals(new PictureSize(width, height)))
                        throw new NoPicture(NoPicture.Reason.BROKEN);
                    write(kept, part);
                    return;
                }
                default -> {
                    // makes no pixels
                }
            }
        }
        throw new NoPicture(NoPicture.Reason.BROKEN);
    }

    private static PictureSize size(Part pixels) throws NoPicture {
        ByteBuffer at = pixels.content().duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (pixels.name().equals("VP8L")) {
            if (at.get() != LOSSLESS) throw new NoPicture(NoPicture.Reason.BROKEN);
            int sides = at.getInt();
            return new PictureSize((sides & 0x3fff) + 1, ((sides >> 14) & 0x3fff) + 1);
        }
        boolean whole = (three(at) & 1) == 0; // and not what changed since a picture before it
        if (!pixels.name().equals("VP8 ") || !whole || three(at) != 0x2a019d)
            throw new NoPicture(NoPicture.Reason.BROKEN);
        return new PictureSize(at.getShort() & 0x3fff, at.getShort() & 0x3fff);
    }

    private static Part part(ByteBuffer parts) {
        String name = name(parts);
        int length = parts.getInt();
        Part part = new Part(name, content(parts, length));
        if ((length & 1) == 1 && parts.hasRemaining()) parts.get(); // each begins at an even place
        return part;
    }

    private static String name(ByteBuffer parts) {
        return new String(Bare.next(parts, 4), StandardCharsets.ISO_8859_1);
    }

    private static ByteBuffer content(ByteBuffer parts, int length) {
        if (length < 0 || length > parts.remaining()) throw new BufferUnderflowException();
        ByteBuffer content = parts.slice(parts.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        parts.position(parts.position() + length);
        return content;
    }

    private static void write(ByteArrayOutputStream kept, Part part) {
        ByteBuffer content = part.content().duplicate().rewind();
        kept.writeBytes(part.name().getBytes(StandardCharsets.ISO_8859_1));
        kept.writeBytes(length(content.remaining()));
        kept.writeBytes(Bare.next(content, content.remaining()));
        if (kept.size() % 2 == 1) kept.write(0);
    }

    private static ByteArrayOutputStream packed(ByteArrayOutputStream parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(length(parts.size() + 4));
        whole.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(parts.toByteArray());
        return whole;
    }

    private static byte[] length(int of) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(of).array();
    }

    private static int three(ByteBuffer at) {
        return (at.get() & 0xff) | ((at.get() & 0xff) << 8) | ((at.get() & 0xff) << 16);
    }

    private static void put(ByteBuffer into, int at, int number) {
        for (int i = 0; i < 3; i++) into.put(at + i, (byte) (number >> (8 * i)));
    }
}
