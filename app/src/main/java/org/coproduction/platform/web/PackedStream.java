package org.coproduction.platform.web;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Compresses a long stream with gzip, some pieces of it at once. The server would compress it too, in one thread and four
 * times as slowly, so that a file took longer to compress than to make.
 */
public final class PackedStream extends OutputStream {
    private final OutputStream out;
    private final DeflatedStream deflated;

    /** @param out is given what is packed; it is flushed in the end, and not closed */
    public PackedStream(OutputStream out) throws IOException {
        this.out = out;
        this.deflated = new DeflatedStream(out);
        out.write(Gzip.header());
    }

    @Override
    public void write(int one) throws IOException {
        deflated.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        deflated.write(bytes, from, count);
    }

    /** Ends the stream; without it, it is not whole. */
    @Override
    public void close() throws IOException {
        deflated.close();
        out.write(Gzip.trailer(deflated.checksum(), deflated.length()));
        out.flush();
    }
}
