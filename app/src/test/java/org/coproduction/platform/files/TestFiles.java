package org.coproduction.platform.files;

import java.nio.file.Path;

/** A directory of files, for tests of those who keep some. */
public final class TestFiles {
    private TestFiles() {}

    public static FileStore in(Path directory) {
        return new FilesInDirectory(directory);
    }
}
