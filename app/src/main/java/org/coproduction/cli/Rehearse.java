package org.coproduction.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.coproduction.platform.store.DataDirectory;
import org.coproduction.platform.store.Durability;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/** A start and a few visits on a database that is thrown away: what the JVM learns here makes later starts faster. */
@Command(name = "rehearse", hidden = true, description = "Starts, answers a few visits, stops.")
final class Rehearse implements Callable<Integer> {
    private static final List<String> VISITS = List.of("/actuator/health", "/", "/fr");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("commons-rehearsal");
        try (Site site = new Site()) {
            Doorway anyFree = new Doorway(InetAddress.getLoopbackAddress(), 0);
            int port = site.open(new DataDirectory(directory), anyFree, Durability.NONE, System.out::println);
            for (String visit : VISITS) visit(port, visit);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
        return 0;
    }

    private static void visit(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + path);
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
    }
}
