package org.coproduction.cli;

import picocli.CommandLine.Command;

@Command(
        name = "doctor",
        description = "Looks at what this machine has, and says how to mend what is missing.",
        mixinStandardHelpOptions = true)
final class Doctor implements Runnable {
    @Override
    public void run() {}
}
