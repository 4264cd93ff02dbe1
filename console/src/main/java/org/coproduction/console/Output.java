package org.coproduction.console;

import java.io.PrintWriter;
import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.console.json.JsonWriter;
import org.coproduction.console.text.Terminal;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err progress and refusals
 * @param terminal what they look like
 */
public record Output(PrintWriter out, PrintWriter err, Terminal terminal) {

    /** Prints a result. */
    public void print(String line) {
        out.println(line);
        out.flush();
    }

    /** Prints a result. */
    public void print(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    /** Prints a result. */
    public void print(Json json) {
        out.println(JsonWriter.print(json));
    }
}
