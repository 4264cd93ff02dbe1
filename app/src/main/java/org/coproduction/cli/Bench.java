package org.coproduction.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Listed here for the sake of help; the script itself hands this command to the module of benchmarks. */
@Command(
        name = "bench",
        description =
                "Makes synthetic cases and posts and measures the application with them, on a data directory of its own.",
        footer = "%n./commons bench generate --help and ./commons bench run --help tell more.")
final class Bench implements Runnable {
    @Parameters(paramLabel = "WORD", arity = "0..*", description = "generate, archive or run, and their options.")
    @SuppressWarnings("unused") // for help
    private List<String> words = List.of();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Override
    public void run() {
        throw new IllegalStateException("benchmarks are run by the script ./commons");
    }
}
