package org.coproduction.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./commons bench}. */
@Command(
        name = "commons bench",
        mixinStandardHelpOptions = true,
        description =
                "Makes synthetic cases and posts and measures the application and the comparison engine with them.",
        subcommands = {Generate.class, Archive.class, Run.class, CompareWithR.class})
public final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        System.exit(commands().execute(args));
    }

    static CommandLine commands() {
        return new CommandLine(new Bench()).setExecutionExceptionHandler((e, line, parsed) -> {
            boolean stopped = e instanceof InterruptedException;
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            line.getErr().println(stopped ? "Stopped. What was started is stopped and removed." : message);
            return CommandLine.ExitCode.SOFTWARE;
        });
    }
}
