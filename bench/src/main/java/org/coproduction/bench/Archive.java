package org.coproduction.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coproduction.bench.forum.SyntheticArchive;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description =
                "Writes the synthetic archive of a mailing list (mbox) to a file; the same seed gives the same file.")
final class Archive implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--megabytes", defaultValue = "300", description = "How large (default: ${DEFAULT-VALUE}).")
    private long megabytes;

    @Option(names = "--seed", defaultValue = "1", description = "Start of the dice (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Parameters(paramLabel = "FILE", description = "Where to write; a file that is there is replaced.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws IOException {
        int mails = SyntheticArchive.write(file, seed, megabytes * 1_000_000);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%,d synthetic mails, %,.1f MB: %s%n", mails, Files.size(file) / 1e6, file);
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
