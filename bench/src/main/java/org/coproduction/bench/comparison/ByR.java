package org.coproduction.bench.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coproduction.bench.engine.Sample;

/** The R package QCA, started anew for each sample or for several. */
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

    /** An answer to each of these tables of cases, from one start of the program; or the one reason why there is none. */
    List<Answer> solve(List<Path> tables, Duration limit) throws IOException, InterruptedException {
        Path out = room.resolve("r.out");
        List<String> command = new ArrayList<>(List.of(
                program,
                script().toString(),
                Sample.OUTCOME,
                String.valueOf(Sample.INCL_CUT),
                room.resolve("r.profile").toString()));
        tables.forEach(table -> command.add(table.toString()));
        Running running = new Running(command, out, room.resolve("r.err"));
        Running.Ended ended = running.within(limit);
        if (!ended.inTime()) return List.of(new Answer.Stopped("> " + limit.toSeconds() + " s"));
        if (ended.status() != 0) return List.of(new Answer.Stopped(running.complaint()));
        return read(Files.readAllLines(out), ended.took());
    }

    /** The models of a table follow the line with the seconds of its engine. */
    private static List<Answer> read(List<String> lines, Duration whole) {
        List<Answer> answers = new ArrayList<>();
        Set<Set<String>> models = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("ENGINE ")) {
                models = new HashSet<>();
                double seconds = Double.parseDouble(line.substring(7).strip());
                answers.add(new Answer.Solved(whole, Duration.ofNanos((long) (1e9 * seconds)), models));
            } else if (line.startsWith("MODEL ")) {
                models.add(Spelling.model(line.substring(6)));
            }
        }
        return answers;
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
