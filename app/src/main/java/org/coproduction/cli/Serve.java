package org.coproduction.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.util.concurrent.Callable;
import org.coproduction.platform.store.Durability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Serves the site.",
        footer = {
            "%nThe data are in a PostgreSQL that is started and stopped with the site, or in another one",
            "(15 or newer) that COMMONS_DATABASE_URL, COMMONS_DATABASE_USER and COMMONS_DATABASE_PASSWORD name.",
            "Ctrl-C or SIGTERM stops all of it in order."
        })
final class Serve implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:COMMONS_PORT:-8080}",
            description = "Port of the site, 0 for any free one. Otherwise COMMONS_PORT, or 8080.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "${env:COMMONS_ADDRESS:-0.0.0.0}",
            description = "Address to listen on. Otherwise COMMONS_ADDRESS, or all of this machine.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private InetAddress address;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Doorway doorway = doorway();
        doorway.refuseTaken();
        Site site = new Site(System.getenv());
        Runtime.getRuntime().addShutdownHook(new Thread(site::close, "stop"));
        try {
            site.open(data.directory(), doorway, Durability.FULL, this::tell);
        } catch (RuntimeException e) {
            if (!site.closing()) throw e;
        }
        return 0;
    }

    private Doorway doorway() {
        try {
            return new Doorway(address, port);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--port: " + e.getMessage(), e);
        }
    }

    private void tell(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
