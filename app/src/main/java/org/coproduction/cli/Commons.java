package org.coproduction.cli;

import org.coproduction.platform.store.CannotStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program behind ./commons. Each command is a class of its own. */
@Command(
        name = "commons",
        header = "Coproduction Commons: research on the co-production of public services, on your own machine.%n",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Serve.class,
            Import.class,
            Qca.class,
            Reliability.class,
            User.class,
            Test.class,
            Bench.class,
            Doctor.class,
            HelpCommand.class,
            Rehearse.class
        },
        footer = {
            "%n./commons COMMAND --help tells all about a command.",
            "./commons --version says which release this is, and which JDK it uses."
        })
final class Commons implements Runnable {
    private static final int FAILED = 1;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Commons() {}

    public static void main(String[] arguments) {
        int status = commandLine().execute(arguments);
        if (status != 0) System.exit(status);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Commons())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    String message = toTell(exception);
                    if (message == null) throw exception;
                    line.getErr().println(line.getColorScheme().errorText(message));
                    return FAILED;
                });
    }

    private static @Nullable String toTell(Exception failure) {
        if (failure instanceof CannotStart refusal) return refusal.getMessage();
        DatabaseTrouble trouble = DatabaseTrouble.behind(failure);
        return trouble == null ? null : trouble.message();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
