package org.coproduction.bench.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that ends by itself or is ended, both its streams in files. */
record Running(List<String> command, Path out, Path err) {
    /**
     * How it ended.
     *
     * @param status nothing useful where it was cut short
     */
    record Ended(boolean inTime, int status, Duration took) {}

    Ended within(Duration limit) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            boolean inTime = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            return new Ended(inTime, inTime ? process.exitValue() : -1, Duration.ofNanos(System.nanoTime() - begun));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    /** The last line of what it complained of. */
    String complaint() throws IOException {
        List<String> lines =
                Files.readAllLines(err).stream().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "no message" : lines.getLast().strip();
    }
}
