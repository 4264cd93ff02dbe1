package org.coproduction.bench.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The application as it is installed, and the directory it is tried in.
 *
 * @param ahead whether its server makes references and pages before anybody asks, as it does unless told otherwise
 */
public record Installation(Path commons, Path directory, boolean ahead) {
    public static final int PORT = 18_970;
    private static final int LAST = 30;
    private static final Pattern SECONDS = Pattern.compile("unchanged, in ([0-9.,]+) s");

    Path data() {
        return directory.resolve("data");
    }

    /** Runs {@code ./commons} on the data directory; what it says goes to a log file named for its first word. */
    Process start(Map<String, String> settings, String... words) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(commons.toString()),
                        Stream.concat(Stream.of(words), Stream.of("--data", data().toString())))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(words[0]).toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("COMMONS_DATABASE"));
        builder.environment().putAll(settings);
        builder.environment().put("COMMONS_AHEAD", Boolean.toString(ahead));
        return builder.start();
    }

    /** The embedded PostgreSQL, while it runs. */
    Optional<ProcessHandle> postmaster() {
        try (Stream<String> lines = Files.lines(data().resolve("data/postmaster.pid"))) {
            return lines.findFirst().map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** The end of a command's log. */
    String lastWords(String command) throws IOException {
        Path log = log(command);
        if (!Files.exists(log)) return "";
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
    }

    /** How long the last import took, as it says itself: without the start of its program. */
    OptionalDouble saidSeconds() throws IOException {
        return SECONDS.matcher(lastWords("import"))
                .results()
                .mapToDouble(said -> Double.parseDouble(said.group(1).replace(",", "")))
                .reduce((first, second) -> second);
    }

    private Path log(String command) {
        return directory.resolve(command + ".log");
    }
}
