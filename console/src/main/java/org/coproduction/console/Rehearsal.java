package org.coproduction.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coproduction.console.text.Terminal;

/** Runs each command on a small example: what the JVM learns here makes later starts faster. */
final class Rehearsal {
    private static final String CODINGS = """
            unit,Anna,Bela,Cem
            1,1,1,2
            2,2,2,
            3,3,2,3
            4,1,1,1
            5,3,3,3
            """;

    private Rehearsal() {}

    static int play() {
        try {
            Path directory = Files.createTempDirectory("commons-rehearsal");
            Path codings = Files.writeString(directory.resolve("codings.csv"), CODINGS);
            try {
                play("reliability", codings.toString(), "--level", "ordinal");
                play("reliability", codings.toString(), "--level", "ratio", "--all", "--json");
                play("reliability", codings.toString(), "--levle", "ratio");
                play("reliability", "--help");
            } finally {
                Files.delete(codings);
                Files.delete(directory);
            }
            return Command.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A command that fails here fails where it is tested. */
    private static void play(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Console.run(List.of(words), new Output(nowhere, nowhere, new Terminal(80, true, false)));
    }
}
