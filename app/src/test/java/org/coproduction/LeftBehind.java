package org.coproduction;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL of an earlier run of the tests that was killed; its directory is named for the process of that run. */
record LeftBehind(Path directory, long run) {
    static final String PREFIX = "postgres-";

    /** Stops and deletes those of runs that are over. */
    static void clear(Path target) throws IOException {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(target, PREFIX + "[0-9]*-*")) {
            for (Path directory : directories) {
                LeftBehind found = new LeftBehind(
                        directory.toRealPath(),
                        Long.parseLong(directory.getFileName().toString().split("-")[1]));
                if (found.isOver()) found.clear();
            }
        }
    }

    private boolean isOver() {
        return ProcessHandle.of(run).filter(ProcessHandle::isAlive).isEmpty();
    }

    private void clear() throws IOException {
        server().ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        });
        FileSystemUtils.deleteRecursively(directory);
    }

    private Optional<ProcessHandle> server() throws IOException {
        Path data = directory.resolve("data");
        Path written = data.resolve("postmaster.pid");
        if (Files.notExists(written)) return Optional.empty();
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(written).getFirst().strip()))
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()));
    }
}
