package org.coproduction.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.coproduction.bench.comparison.Comparison;
import org.coproduction.bench.comparison.Patience;
import org.coproduction.bench.trial.Machine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "qca",
        mixinStandardHelpOptions = true,
        description = {
            "Minimises synthetic truth tables with ./commons qca and with the R package QCA, where that is installed,",
            "and checks that both find the same models. Parsimonious solutions, with all models.",
            "Exit status 1 if they differ."
        })
final class CompareWithR implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--conditions", split = ",", defaultValue = "6,8,10,12,14,16,20,24", description = "How many.")
    @SuppressWarnings("NullAway.Init")
    private List<Integer> conditions;

    @Option(names = "--cases", split = ",", defaultValue = "30,200,1000", description = "How many.")
    @SuppressWarnings("NullAway.Init")
    private List<Integer> cases;

    @Option(
            names = "--limit",
            defaultValue = "15",
            description =
                    "Seconds for R and a sample; larger samples of the same kind are then left out (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--our-limit",
            defaultValue = "5",
            description = "Seconds for each search of ours (default: ${DEFAULT-VALUE}).")
    private int ourLimit;

    @Option(
            names = "--together",
            defaultValue = "20",
            description = {
                "Samples of a kind that each program is also given in one start, where both answered one",
                "(default: ${DEFAULT-VALUE})."
            })
    private int together;

    @Option(names = "--r", defaultValue = "Rscript", description = "The program (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String r;

    @Option(names = "--markdown", description = "Also write the table to this file.")
    private @Nullable Path markdown;

    @Option(names = "--commons", defaultValue = "${sys:commons.script:-./commons}", hidden = true)
    @SuppressWarnings("NullAway.Init")
    private Path commons;

    @Override
    public Integer call() throws Exception {
        Comparison.Report report = Stopping.cleanly(this::compared);
        if (markdown != null) report.write(markdown);
        say(report.text());
        return report.differs() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private Comparison.Report compared() throws IOException, InterruptedException {
        Machine machine = Machine.here();
        return new Comparison(
                        commons.toAbsolutePath(),
                        r,
                        new Patience(Duration.ofSeconds(ourLimit), Duration.ofSeconds(limit)),
                        together,
                        this::say)
                .of(conditions, cases, machine);
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
