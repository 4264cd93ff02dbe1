package org.coproduction.cli;

import picocli.CommandLine.Option;

final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean wanted;
}
