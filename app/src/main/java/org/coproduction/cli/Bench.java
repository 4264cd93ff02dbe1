package org.coproduction.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Listed here for the sake of help; the script itself hands this command to the module of benchmarks. */
@Command(
        name = "bench",
        description = {
            "Makes synthetic cases and measures the application with them, on a data directory of its own.",
            "./commons bench generate --help and ./commons bench run --help tell more."
        },
        mixinStandardHelpOptions = true)
final class Bench implements Runnable {
    @Parameters(paramLabel = "WORD", arity = "0..*", description = "generate or run, and their options.")
    @SuppressWarnings("unused") // for help
    private String[] words = {};

    @Override
    public void run() {
        throw new IllegalStateException("benchmarks are run by the script ./commons");
    }
}
