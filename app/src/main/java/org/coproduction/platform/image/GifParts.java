package org.coproduction.platform.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The parts of a GIF: of its extensions only how long a frame stands and how often all begin anew; no comment, no text, nothing of
 * other programs.
 *
 * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">Graphics Interchange Format, version 89a</a>
 */
final class GifParts {
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;
    private static final int END = 0x3b;
    private static final int HOW_LONG = 0xf9;
    private static final int OF_A_PROGRAM = 0xff;
    private static final byte[] REPEATED = "NETSCAPE2.0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONE = {};

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int frames;
    private boolean repeated;

    /** How long the next frame stands; empty where nothing says so. */
    private byte[] howLong = NONE;

    private GifParts(ByteBuffer file) {
        this.file = file;
    }

    static Bare bare(ByteBuffer file) throws NoPicture {
        return new GifParts(file).read();
    }

    private Bare read() throws NoPicture {
        String mark = new String(Bare.next(file, 6), StandardCharsets.ISO_8859_1);
        if (!mark.matches("GIF8[79]a")) throw new NoPicture(NoPicture.Reason.KIND);
        kept.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        byte[] screen = Bare.next(file, 7);
        width = number(screen, 0);
        height = number(screen, 2);
        Bare.allow(width, height, 1);
        kept.writeBytes(screen);
        colours(screen[4]);
        for (int part = one(); part != END; part = one()) {
            switch (part) {
                case EXTENSION -> extension();
                case FRAME -> frame();
                default -> throw new NoPicture(NoPicture.Reason.BROKEN);
            }
        }
        kept.write(END);
        return Bare.of(kept, width, height, frames);
    }

    private void extension() throws NoPicture {
        int kind = one();
        if (kind == HOW_LONG) {
            byte[] said = Bare.next(file, 6); // its length, four bytes and the end
            if (said[0] != 4 || said[5] != 0) throw new NoPicture(NoPicture.Reason.BROKEN);
            howLong = said;
            return;
        }
        byte[] name = Bare.next(file, one());
        byte[] first = name.length == 0 ? NONE : Bare.next(file, one());
        if (kind == OF_A_PROGRAM && Arrays.equals(name, REPEATED) && first.length == 3 && first[0] == 1) repeat(first);
        if (first.length > 0) skip();
    }

    private void repeat(byte[] howOften) {
        if (repeated) return;
        repeated = true;
        kept.write(EXTENSION);
        kept.write(OF_A_PROGRAM);
        kept.write(REPEATED.length);
        kept.writeBytes(REPEATED);
        kept.write(howOften.length);
        kept.writeBytes(howOften);
        kept.write(0);
    }

    private void frame() throws NoPicture {
        if (howLong.length > 0) {
            kept.write(EXTENSION);
            kept.write(HOW_LONG);
            kept.writeBytes(howLong);
            howLong = NONE;
        }
        byte[] place = Bare.next(file, 9);
        int across = number(place, 4);
        int down = number(place, 6);
        if (across == 0 || down == 0 || number(place, 0) + across > width || number(place, 2) + down > height)
            throw new NoPicture(NoPicture.Reason.BROKEN);
        Bare.allow(width, height, ++frames);
        kept.write(FRAME);
        kept.writeBytes(place);
        colours(place[8]);
        int bits = one();
        if (bits < 1 || bits > 8) throw new NoPicture(NoPicture.Reason.BROKEN);
        kept.write(bits);
        for (int length = one(); ; length = one()) {
            kept.write(length);
            if (length == 0) return;
            kept.writeBytes(Bare.next(file, length));
        }
    }

    /** A table of colours follows where this says so, and how large it is. */
    private void colours(byte said) {
        if ((said & 0x80) != 0) kept.writeBytes(Bare.next(file, 3 << ((said & 7) + 1)));
    }

    private void skip() {
        for (int length = one(); length > 0; length = one()) Bare.next(file, length);
    }

    private int one() {
        return file.get() & 0xff;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
    }
}
