package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coproduction.console.Played;

/** A folder with files, on which commands are played. */
record Desk(Path folder) {
    static final String CASES = """
            case,A,B,C,Y
            one,1,1,0,1
            two,1,0,1,1
            three,0,1,1,0
            four,0,0,0,0
            """;

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Plays a command of {@code qca} on this table of cases. */
    Played play(String command, String cases, String... options) throws IOException {
        Path file = file("cases.csv", cases);
        return Played.of(with(new String[] {"qca", command, "--data", file.toString()}, options));
    }

    /** Solves this spec. */
    Played spec(String text) throws IOException {
        return Played.of("qca", "solve", file("spec.json", text).toString());
    }

    static String[] with(String[] options, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(options));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    /** One message, nothing else, and the exit code of bad input. */
    static void refused(Played played, String message) {
        assertThat(played.err()).contains(message);
        assertThat(played.status()).isEqualTo(2);
        assertThat(played.out()).isEmpty();
    }
}
