package org.coproduction.cli;

import java.nio.file.Path;
import org.coproduction.platform.store.DataDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data directory a command works on. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:COMMONS_DATA}",
            description = "Where the data are kept. Otherwise COMMONS_DATA, or a directory of this user's.")
    private @Nullable Path directory;

    DataDirectory directory() {
        return directory == null ? DataDirectory.ofUser(System.getenv()) : new DataDirectory(directory);
    }
}
