package org.coproduction.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Listed here for the sake of help; the script itself hands this command to Maven. */
@Command(
        name = "test",
        description = {
            "Runs all tests, with a real PostgreSQL and a real browser (Chromium).",
            "What follows is handed on to Maven, as -Dtest=HomeTest or -Dquick (no checks of style)."
        },
        mixinStandardHelpOptions = true)
final class Test implements Runnable {
    @Parameters(paramLabel = "OPTION", arity = "0..*", description = "Options of Maven.")
    @SuppressWarnings("unused") // for help
    private String[] options = {};

    @Override
    public void run() {
        throw new IllegalStateException("tests are run by the script ./commons");
    }
}
