package org.coproduction.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aDirectoryThatCannotBeWrittenIsRefusedWithTheRemedy() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> new DataDirectory(file.resolve("data")).made())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--data DIR");
    }

    @Test
    void aReadOnlyFileSystemIsRefusedEvenToRoot() {
        assertThatThrownBy(() -> new DataDirectory(Path.of("/sys/commons")).made())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("/sys/commons cannot be written");
    }

    @Test
    void aFullDiskIsRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> DataDirectory.refuseFullDisk(directory, 12L << 20))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Only 12 MB are free")
                .hasMessageContaining("Free some space");
    }

    @Test
    void dataGoWhereTheUsersDesktopKeepsThem() {
        assertThat(DataDirectory.ofUser(Map.of("XDG_DATA_HOME", "/elsewhere")).path())
                .isEqualTo(Path.of("/elsewhere/coproduction-commons"));
    }

    @Test
    void aSecondServerOnADirectoryIsToldWhoHoldsIt() throws IOException {
        DataDirectory ours = new DataDirectory(directory).made();
        try (DirectoryLock held = DirectoryLock.take(ours).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(DirectoryLock.take(ours)).isEmpty();
            assertThat(DirectoryLock.taken(ours))
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(ours.path().toString());
        }
    }
}
