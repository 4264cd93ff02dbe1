package org.coproduction.cli;

import java.net.InetAddress;
import java.util.concurrent.Callable;
import org.coproduction.platform.store.Durability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = {
            "Serves the site, with a PostgreSQL of its own unless COMMONS_DATABASE_URL names another (15 or newer;",
            "COMMONS_DATABASE_USER, COMMONS_DATABASE_PASSWORD). Ctrl-C or SIGTERM stops all of it."
        },
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:COMMONS_PORT:-8080}",
            description = "Port of the site, 0 for any free one. Default: COMMONS_PORT, or 8080.")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "${env:COMMONS_ADDRESS:-0.0.0.0}",
            description = "Address to listen on. Default: COMMONS_ADDRESS, or all.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private InetAddress address;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        Doorway doorway = new Doorway(address, port);
        doorway.refuseTaken();
        Site site = new Site();
        Runtime.getRuntime().addShutdownHook(new Thread(site::close, "stop"));
        site.open(data.directory(), doorway, Durability.FULL, line -> {
            out.println(line);
            out.flush();
        });
        return 0;
    }
}
