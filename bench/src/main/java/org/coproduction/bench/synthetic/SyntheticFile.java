package org.coproduction.bench.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** A file of synthetic cases that can be imported: a JSON list, one case a line. */
public final class SyntheticFile {
    private static final int PROGRESS = 10_000;

    private SyntheticFile() {}

    /**
     * Cases {@code first} to {@code first + count - 1} of a seed.
     *
     * @param progress is told now and then how many were written
     */
    public static void write(Path file, long seed, long first, long count, LongConsumer progress) throws IOException {
        SyntheticCases cases = new SyntheticCases(seed);
        JsonBytes one = new JsonBytes();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            one.add("[\n");
            for (long done = 0; done < count; done++) {
                if (done > 0) one.add(",\n");
                cases.write(one, first + done);
                one.moveTo(out);
                if ((done + 1) % PROGRESS == 0) progress.accept(done + 1);
            }
            one.add("\n]\n");
            one.moveTo(out);
        }
    }
}
