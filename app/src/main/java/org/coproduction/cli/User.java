package org.coproduction.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "user",
        description = {
            "Makes, lists, changes and disables accounts.",
            "Works beside a running server, where it takes effect at once, and without one."
        },
        subcommands = {
            UserAdd.class,
            UserList.class,
            UserRole.class,
            UserLink.class,
            UserReset.class,
            UserDisable.class,
            UserEnable.class
        },
        footer = "%n./commons user add --help and so on tell more.")
final class User implements Runnable {
    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "What about users? add, list, role, link, reset, disable or enable.");
    }
}
