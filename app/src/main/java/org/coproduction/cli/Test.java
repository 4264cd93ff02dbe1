package org.coproduction.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Listed here for the sake of help; the script itself hands this command to Maven. */
@Command(
        name = "test",
        description = "Runs all tests, with a real PostgreSQL and a real browser (Chromium).",
        footer = {
            "%nWhat follows is handed on to Maven, as -Dtest=HomeTest, or -Dquick to leave out the checks of style.",
            "With COMMONS_DATABASE_URL the tests use the (empty) database that it names.",
            "The last line sums up all modules; the exit status is 0 only if all of it holds."
        })
final class Test implements Runnable {
    @Parameters(paramLabel = "OPTION", arity = "0..*", description = "Options of Maven.")
    @SuppressWarnings("unused") // for help
    private List<String> options = List.of();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Override
    public void run() {
        throw new IllegalStateException("tests are run by the script ./commons");
    }
}
