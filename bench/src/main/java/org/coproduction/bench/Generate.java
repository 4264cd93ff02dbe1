package org.coproduction.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.coproduction.bench.synthetic.SyntheticFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Writes synthetic cases to a file that can be imported.",
            "The same seed gives the same file, byte for byte. A database with real cases refuses them."
        })
final class Generate implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--cases", defaultValue = "10000", description = "How many (default: ${DEFAULT-VALUE}).")
    private long cases;

    @Option(names = "--seed", defaultValue = "1", description = "Start of the dice (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Parameters(paramLabel = "FILE", description = "Where to write; a file that is there is replaced.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        SyntheticFile.write(file, seed, 1, cases, done -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "%,d synthetic cases, %,.1f MB, in %.1f s (%,.0f a second): %s%n",
                cases,
                Files.size(file) / 1e6,
                seconds,
                cases / seconds,
                file);
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
