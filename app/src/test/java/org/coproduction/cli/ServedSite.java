package org.coproduction.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;

/** ./commons serve as a process of its own, on a directory and its embedded database. */
record ServedSite(Process process, BufferedReader lines, Deque<String> last) implements AutoCloseable {
    private static final int KEPT = 60;

    static ServedSite on(Path directory) throws IOException {
        return on(directory, 0, Map.of());
    }

    static ServedSite on(Path directory, int port, Map<String, String> settings) throws IOException {
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
                        "--port=" + port,
                        "--data=" + directory))
                .redirectErrorStream(true);
        program.environment().keySet().removeIf(name -> name.startsWith("COMMONS_"));
        program.environment().putAll(settings);
        Process process = program.start();
        return new ServedSite(process, process.inputReader(), new ConcurrentLinkedDeque<>());
    }

    long pid() {
        return process.pid();
    }

    /** What it says from then on is read and forgotten: a process whose words nobody reads stands still. */
    void awaitReady() throws IOException {
        await("Ready");
        // a thread of its own: one that shares its carrier with others may come too late, and the process stands still
        // meanwhile
        Thread.ofPlatform().daemon().name("output of " + pid()).start(this::forgetOutput);
    }

    /** Until it says a line that begins so. */
    void await(String beginning) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(beginning)) return;
            said.append(line).append('\n');
        }
        throw new AssertionError("ended before it said “" + beginning + "”:\n" + said);
    }

    private void forgetOutput() {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last.add(line);
                if (last.size() > KEPT) last.remove();
            }
        } catch (IOException ended) {
            // with the process
        }
    }

    /** What it said last, for who wonders why it stands still. */
    String lastWords() {
        return String.join("\n", last);
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

    /** Returns when it has ended, and its database with it: the directory is free to be removed. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
