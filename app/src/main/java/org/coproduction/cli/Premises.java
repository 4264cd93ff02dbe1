package org.coproduction.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.coproduction.platform.store.CannotStart;
import org.coproduction.platform.store.DataDirectory;
import org.coproduction.platform.store.DatabaseAddress;
import org.coproduction.platform.store.EmbeddedPostgres;

/** What doctor looks at where the data are or would be; it makes nothing there. */
record Premises(DataDirectory directory, Map<String, String> environment) {
    Finding dataDirectory() {
        Path path = directory.path().toAbsolutePath();
        Path there = nearest(path);
        if (!Files.isDirectory(there) || !Files.isWritable(there))
            return Finding.problem(
                    "Data directory",
                    path + " cannot be written",
                    "Make " + there + " writable for " + System.getProperty("user.name")
                            + ", or choose another with --data DIR.");
        return Finding.ok("Data directory", path + (there.equals(path) ? "" : ", made at the first start"));
    }

    Finding disk() {
        Path there = nearest(directory.path().toAbsolutePath());
        try {
            long free = there.toFile().getUsableSpace();
            DataDirectory.refuseFullDisk(there, free);
            return Finding.ok("Disk", (free >> 20) + " MB free");
        } catch (CannotStart refusal) {
            return Finding.problem("Disk", refusal);
        }
    }

    Finding database() {
        try {
            Optional<DatabaseAddress> address = DatabaseAddress.in(environment);
            if (address.isPresent())
                return Finding.ok(
                        "Database", "PostgreSQL at " + address.get().checked().url());
            return Finding.ok("Database", EmbeddedPostgres.examine(directory.path()));
        } catch (CannotStart refusal) {
            return Finding.problem("Database", refusal);
        } catch (IOException e) {
            return Finding.problem(
                    "Database", "cannot be read: " + e.getMessage(), "Start as the user whose directory it is.");
        }
    }

    private static Path nearest(Path path) {
        Path there = path;
        while (Files.notExists(there) && there.getParent() != null) there = there.getParent();
        return there;
    }
}
