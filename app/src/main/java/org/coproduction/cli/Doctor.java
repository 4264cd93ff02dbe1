package org.coproduction.cli;

import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coproduction.platform.store.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        description = "Looks at what serving needs here, and says how to mend what is wrong.",
        footer = "%nChanges nothing. The exit status is 1 if something would keep the site from running.")
final class Doctor implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:COMMONS_PORT:-8080}",
            description = "Port that the site is to have. Otherwise COMMONS_PORT, or 8080.")
    private int port;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, String> environment = System.getenv();
        Machine machine = new Machine(environment);
        Premises premises = new Premises(data.directory(), environment);
        List<Finding> findings = List.of(
                machine.java(),
                machine.memory(),
                premises.disk(),
                door(),
                premises.dataDirectory(),
                premises.database(),
                machine.browser());
        PrintWriter out = spec.commandLine().getOut();
        for (Finding finding : findings)
            out.println(finding.shown(spec.commandLine().getColorScheme().ansi()));
        out.flush();
        return findings.stream().anyMatch(finding -> finding.state() == Finding.State.PROBLEM) ? 1 : 0;
    }

    private Finding door() {
        try {
            new Doorway(new InetSocketAddress(0).getAddress(), port).refuseTaken();
            return Finding.ok("Port", port + " is free");
        } catch (CannotStart refusal) {
            return Finding.problem("Port", refusal);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--port: " + e.getMessage(), e);
        }
    }
}
