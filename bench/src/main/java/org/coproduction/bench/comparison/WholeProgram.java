package org.coproduction.bench.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.coproduction.bench.engine.Sample;

/** {@code ./commons qca solve}, started anew for each sample; it makes the complex solution besides. */
record WholeProgram(Path commons, Path room) {
    /** Milliseconds from the start of the process to its end; nothing if it did not come to its end. */
    OptionalLong milliseconds(Sample sample, Path csv, Duration limit) throws IOException, InterruptedException {
        Running running = new Running(
                List.of(
                        commons.toString(),
                        "qca",
                        "solve",
                        "--data",
                        csv.toString(),
                        "--outcome",
                        Sample.OUTCOME,
                        "--conditions",
                        String.join(",", sample.names()),
                        "--incl-cut",
                        String.valueOf(Sample.INCL_CUT)),
                room.resolve("ours.out"),
                room.resolve("ours.err"));
        Running.Ended ended = running.within(limit);
        return ended.status() == 0 ? OptionalLong.of(ended.took().toMillis()) : OptionalLong.empty();
    }
}
