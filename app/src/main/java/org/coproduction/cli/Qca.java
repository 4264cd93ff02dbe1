package org.coproduction.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Listed here for the sake of help; the script itself hands this command to the module of methods. */
@Command(
        name = "qca",
        description = "Compares cases: truth tables, solutions, necessity, robustness.",
        footer = "%n./commons qca --help tells more.")
final class Qca implements Runnable {
    @Parameters(paramLabel = "WORD", arity = "0..*", description = "What to do and options.")
    @SuppressWarnings("unused") // for help
    private List<String> words = List.of();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Override
    public void run() {
        throw new IllegalStateException("methods are run by the script ./commons");
    }
}
