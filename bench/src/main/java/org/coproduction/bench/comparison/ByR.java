package org.coproduction.bench.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coproduction.bench.engine.Sample;

/** The R package QCA, started anew for each sample. */
final class ByR {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String program;
    private final Path room;
    private final String version;

    private ByR(String program, Path room, String version) {
        this.program = program;
        this.room = room;
        this.version = version;
    }

    /** Nothing where there is no R or no package QCA. */
    static Optional<ByR> found(String program, Path room) throws IOException, InterruptedException {
        Path out = room.resolve("version");
        Running asking = new Running(
                List.of(
                        program,
                        "-e",
                        "cat(R.version$major, '.', R.version$minor, ', QCA ', as.character(packageVersion('QCA')), sep='')"),
                out,
                room.resolve("version.err"));
        try {
            Running.Ended ended = asking.within(PATIENCE);
            return ended.status() == 0
                    ? Optional.of(new ByR(program, room, Files.readString(out).strip()))
                    : Optional.empty();
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
    }

    /** {@code 4.2.2, QCA 3.25.1}. */
    String version() {
        return version;
    }

    Answer solve(Path csv, Duration limit) throws IOException, InterruptedException {
        Path out = room.resolve("r.out");
        Running running = new Running(
                List.of(
                        program,
                        script().toString(),
                        csv.toString(),
                        Sample.OUTCOME,
                        String.valueOf(Sample.INCL_CUT),
                        room.resolve("r.profile").toString()),
                out,
                room.resolve("r.err"));
        Running.Ended ended = running.within(limit);
        if (!ended.inTime()) return new Answer.Stopped("> " + limit.toSeconds() + " s");
        if (ended.status() != 0) return new Answer.Stopped(running.complaint());
        Duration engine = Duration.ZERO;
        Set<Set<String>> models = new HashSet<>();
        for (String line : Files.readAllLines(out)) {
            if (line.startsWith("ENGINE ")) {
                engine = Duration.ofNanos(
                        (long) (1e9 * Double.parseDouble(line.substring(7).strip())));
            } else if (line.startsWith("MODEL ")) {
                models.add(Spelling.model(line.substring(6)));
            }
        }
        return new Answer.Solved(ended.took(), engine, models);
    }

    private Path script() throws IOException {
        Path script = room.resolve("minimise.R");
        if (Files.notExists(script)) {
            try (InputStream in = Objects.requireNonNull(ByR.class.getResourceAsStream("minimise.R"))) {
                Files.copy(in, script);
            }
        }
        return script;
    }
}
