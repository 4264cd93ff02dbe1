package org.coproduction.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What doctor looks at that has nothing to do with our data. */
record Machine(Map<String, String> environment) {
    private static final long LEAST_MEMORY = 1L << 30;

    Finding java() {
        return Finding.ok("JDK", "Java " + Runtime.version() + " in " + System.getProperty("java.home"));
    }

    Finding memory() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long all = system.getTotalMemorySize();
        String text = "%d MB in this machine, at most %d MB for Java's heap"
                .formatted(all >> 20, Runtime.getRuntime().maxMemory() >> 20);
        if (all >= LEAST_MEMORY) return Finding.ok("Memory", text);
        return Finding.problem("Memory", text, "Give the machine 1 GB or more.");
    }

    Finding browser() {
        return chromium()
                .map(program -> Finding.ok("Browser", program + ", for ./commons test"))
                .orElseGet(() -> Finding.lacking(
                        "Browser",
                        "no Chromium; only ./commons test needs one",
                        "sudo apt-get install chromium, or name one in COMMONS_CHROMIUM"));
    }

    private Optional<Path> chromium() {
        Stream<String> onPath = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> folder + File.separator + name));
        return Stream.concat(Stream.of(environment.getOrDefault("COMMONS_CHROMIUM", "/usr/bin/chromium")), onPath)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
