package org.coproduction.cli;

import java.util.Map;
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
            Archive.class,
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

    private final Map<String, String> environment;

    private Commons(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        int status = commandLine().execute(arguments);
        if (status != 0) System.exit(status);
    }

    static CommandLine commandLine() {
        return commandLine(System.getenv());
    }

    /** @param environment which may name another database than the one of the directory */
    static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new Commons(environment))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, line, parsed) -> {
                    String message = toTell(exception);
                    if (message == null) throw exception;
                    line.getErr().println(line.getColorScheme().errorText(message));
                    return FAILED;
                });
    }

    /** Of the program that this command is one of. */
    static Map<String, String> environment(CommandSpec command) {
        return ((Commons) command.root().userObject()).environment;
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
