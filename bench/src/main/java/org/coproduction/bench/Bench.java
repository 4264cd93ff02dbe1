package org.coproduction.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./commons bench}. */
@Command(
        name = "commons bench",
        mixinStandardHelpOptions = true,
        description = "Makes synthetic cases and measures the application with them.",
        subcommands = {Generate.class, Run.class})
public final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        System.exit(commands().execute(args));
    }

    static CommandLine commands() {
        return new CommandLine(new Bench()).setExecutionExceptionHandler((e, line, parsed) -> {
            line.getErr().println(e.getMessage() == null ? e.toString() : e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
    }
}
