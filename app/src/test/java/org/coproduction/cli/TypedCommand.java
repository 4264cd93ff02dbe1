package org.coproduction.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A command on a data directory, within the test's own process. */
record TypedCommand(Path directory) {
    /** All that it prints, once it has ended with this status. */
    String user(int status, String... words) {
        return command("user", status, words);
    }

    String command(String command, int status, String... words) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed, true);
        String[] all = Stream.of(Stream.of(command), Stream.of(words), Stream.of("--data", directory.toString()))
                .flatMap(each -> each)
                .toArray(String[]::new);
        assertThat(Commons.commandLine(Map.of()).setOut(writer).setErr(writer).execute(all))
                .as(printed.toString())
                .isEqualTo(status);
        return printed.toString();
    }
}
