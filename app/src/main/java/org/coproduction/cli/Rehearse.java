package org.coproduction.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.coproduction.platform.store.DataDirectory;
import org.coproduction.platform.store.Durability;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/** A start and a few visits on an embedded database that is thrown away, whatever the environment names: what the JVM learns here makes later starts faster. */
@Command(name = "rehearse", hidden = true, description = "Starts, answers a few visits, stops.")
final class Rehearse implements Callable<Integer> {
    private static final List<String> VISITS =
            List.of("", "fr", "cases", "cases.json", "questions", "readings", "search?q=care", "strategies");

    @Override
    public Integer call() throws IOException {
        Path directory = Files.createTempDirectory("commons-rehearsal");
        Site site = new Site(Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(site, directory), "stop"));
        try {
            Doorway anyFree = new Doorway(InetAddress.getLoopbackAddress(), 0);
            String address = site.open(new DataDirectory(directory), anyFree, Durability.NONE, System.out::println);
            for (String visit : VISITS) visit(address + visit);
        } finally {
            clear(site, directory);
        }
        return 0;
    }

    /** At the end, and where somebody ends us before. */
    private static void clear(Site site, Path directory) {
        site.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever the answer: a page that fails here fails where it is tested. */
    private static void visit(String address) throws IOException {
        var asked = (HttpURLConnection) URI.create(address).toURL().openConnection();
        System.out.println(asked.getResponseCode() + " " + address);
    }
}
