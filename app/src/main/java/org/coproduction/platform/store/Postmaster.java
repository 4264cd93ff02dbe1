package org.coproduction.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL wrote into postmaster.pid when it started on a cluster. The process may be long gone. */
record Postmaster(Path data, long process, int port) {
    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(data));
            return Optional.of(new Postmaster(
                    data,
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException halfWritten) {
            return Optional.empty();
        }
    }

    /** A PostgreSQL on this very cluster, not another program that was given the same number since. */
    boolean runs() {
        return handle().map(ProcessHandle::info)
                .flatMap(ProcessHandle.Info::commandLine)
                .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                .isPresent();
    }

    /** PostgreSQL would take any living process of that number for a server of its own. */
    void forgetIfStranger() throws IOException {
        if (handle().isPresent() && !runs()) Files.delete(file(data));
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
