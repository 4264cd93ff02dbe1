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

    /** What readers ask for most, never twice the same: from these rounds the JVM learns which code is worth compiling. */
    private static final List<String> BUSY = List.of(
            "cases?q=%1$s&evidence=case-study&from=19%2$s",
            "fr/cases?q=%1$s&country=NL&from=19%2$s",
            "cases.json?q=%1$s&from=19%2$s",
            "search/suggest?q=%1$s",
            "strategies?country=NL&from=19%2$s");

    private static final List<String> WORDS = List.of("care", "po", "school", "wa", "health", "parents", "yo", "neigh");
    private static final int FIRST = 10;
    private static final int ROUNDS = 80;

    @Override
    public Integer call() throws IOException {
        Path directory = Files.createTempDirectory("commons-rehearsal");
        Site site = new Site(Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(site, directory), "stop"));
        try {
            Doorway anyFree = new Doorway(InetAddress.getLoopbackAddress(), 0);
            String address = site.open(new DataDirectory(directory), anyFree, Durability.NONE, System.out::println);
            for (String visit : VISITS) visit(address + visit);
            for (int year = FIRST; year < FIRST + ROUNDS; year++) {
                String word = WORDS.get(year % WORDS.size());
                for (String visit : BUSY) visit(address + visit.formatted(word, year));
            }
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
        asked.setRequestProperty("Accept-Encoding", "gzip");
        System.out.println(asked.getResponseCode() + " " + address);
    }
}
