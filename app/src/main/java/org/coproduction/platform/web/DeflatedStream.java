package org.coproduction.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;

/** Compresses a long stream as raw deflate, some pieces of it at once, and counts and sums up what it was given. */
public final class DeflatedStream extends OutputStream {
    private static final int PIECE = 1 << 18;
    private static final int HISTORY = 1 << 15;
    private static final int LEVEL = 1;
    private static final byte[] LAST_PIECE = {3, 0};
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final ExecutorService PACKERS = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("packing-", 1).factory());

    private final OutputStream out;
    private final Gzip.Mark mark = new Gzip.Mark();
    private final Queue<CompletableFuture<byte[]>> packing = new ArrayDeque<>();
    private byte[] piece = new byte[PIECE];
    private byte[] before = {};
    private int filled;

    /** @param out is given what is packed; it is flushed in the end, and not closed */
    public DeflatedStream(OutputStream out) {
        this.out = out;
    }

    /** How many bytes were given so far. */
    public long length() {
        return mark.length();
    }

    /** Their CRC-32. */
    public long checksum() {
        return mark.checksum();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        mark.update(bytes, from, count);
        for (int done = 0; done < count; ) {
            int part = Math.min(count - done, PIECE - filled);
            System.arraycopy(bytes, from + done, piece, filled, part);
            filled += part;
            done += part;
            if (filled == PIECE) pack();
        }
    }

    /** Ends the stream; without it, it is not whole. */
    @Override
    public void close() throws IOException {
        pack();
        while (!packing.isEmpty()) writeFirst();
        out.write(LAST_PIECE);
        out.flush();
    }

    private void pack() throws IOException {
        byte[] own = piece;
        byte[] history = before;
        int length = filled;
        packing.add(CompletableFuture.supplyAsync(() -> packed(own, length, history), PACKERS));
        before = Arrays.copyOfRange(own, Math.max(0, length - HISTORY), length);
        piece = new byte[PIECE];
        filled = 0;
        while (packing.size() > THREADS + 1) writeFirst();
    }

    private void writeFirst() throws IOException {
        try {
            out.write(packing.remove().join());
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** A piece that ends with a whole byte, so that the next can follow; it may point back into what came before. */
    private static byte[] packed(byte[] piece, int length, byte[] before) {
        Deflater compressor = new Deflater(LEVEL, true);
        try {
            if (before.length > 0) compressor.setDictionary(before);
            compressor.setInput(piece, 0, length);
            ByteArrayOutputStream packed = new ByteArrayOutputStream(PIECE / 2);
            byte[] part = new byte[PIECE / 4];
            int count;
            do {
                count = compressor.deflate(part, 0, part.length, Deflater.SYNC_FLUSH);
                packed.write(part, 0, count);
            } while (count == part.length);
            return packed.toByteArray();
        } finally {
            compressor.end();
        }
    }
}
