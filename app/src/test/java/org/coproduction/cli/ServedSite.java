package org.coproduction.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** ./commons serve as a process of its own, on a directory any free port, and its embedded database. */
record ServedSite(Process process, BufferedReader lines) implements AutoCloseable {
    static ServedSite on(Path directory) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:disable",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        Commons.class.getName(),
                        "serve",
                        "--port=0",
                        "--data=" + directory))
                .redirectErrorStream(true);
        program.environment().keySet().removeIf(name -> name.startsWith("COMMONS_"));
        Process process = program.start();
        return new ServedSite(process, process.inputReader());
    }

    long pid() {
        return process.pid();
    }

    void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Ready")) return;
            said.append(line).append('\n');
        }
        throw new AssertionError("ended before it was ready:\n" + said);
    }

    /** All that it says until it ends. */
    String output() {
        return lines.lines().collect(Collectors.joining("\n"));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
