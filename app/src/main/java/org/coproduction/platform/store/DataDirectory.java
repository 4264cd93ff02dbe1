package org.coproduction.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where a server keeps what it must not lose: the embedded database and its password, and what is derived from it. */
public record DataDirectory(Path path) {
    private static final long LEAST_FREE = 200L << 20;

    /** The directory of this user, as the system's custom has it. */
    public static DataDirectory ofUser(Map<String, String> environment) {
        return new DataDirectory(UserDirectories.of(environment).data());
    }

    /** Makes the directory where it is missing; refuses one that cannot be written. */
    public DataDirectory made() {
        try {
            Path real =
                    Files.createDirectories(path.toAbsolutePath().normalize()).toRealPath();
            Files.deleteIfExists(Files.createTempFile(real, "try", ""));
            // not its FileStore: that needs the table of mounts, which a chroot lacks
            refuseFullDisk(real, real.toFile().getUsableSpace());
            return new DataDirectory(real);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory " + path + " cannot be written (" + Reason.of(e) + ")."
                            + "\nMake it writable for " + System.getProperty("user.name")
                            + ", or choose another with --data DIR.",
                    e);
        }
    }

    public static void refuseFullDisk(Path directory, long free) {
        if (free < LEAST_FREE)
            throw new CannotStart("Only " + (free >> 20) + " MB are free on the disk of " + directory + "; at least "
                    + (LEAST_FREE >> 20) + " MB are needed.\nFree some space, or choose another disk with --data DIR.");
    }
}
