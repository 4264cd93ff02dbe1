package org.coproduction.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.coproduction.console.text.Terminal;

/** A command that was played, and what came of it. */
public record Played(int status, String out, String err) {

    /** Plays a command as if it was typed on a terminal without colours. */
    public static Played of(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Output output = new Output(new PrintWriter(out), new PrintWriter(err), new Terminal(100, false, false));
        int status = Console.run(List.of(words), output);
        return new Played(status, out.toString(), err.toString());
    }
}
