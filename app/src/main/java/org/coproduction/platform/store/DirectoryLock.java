package org.coproduction.platform.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Held by the one server of a data directory. The system lets go of it when the process ends, however it ends. */
final class DirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty where another process holds it. */
    static Optional<DirectoryLock> take(DataDirectory directory) {
        try {
            FileChannel channel =
                    FileChannel.open(file(directory), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
            return Optional.of(new DirectoryLock(channel));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory " + directory.path() + " cannot be locked (" + Reason.of(e)
                            + ").\nChoose one on a local disk with --data DIR.",
                    e);
        }
    }

    static CannotStart taken(DataDirectory directory) {
        return new CannotStart("Another server (" + holder(directory) + ") is using " + directory.path()
                + ".\nStop it first, or choose another directory with --data DIR.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(DataDirectory directory) {
        try {
            return "process " + Files.readString(file(directory)).strip();
        } catch (IOException e) {
            return "process unknown";
        }
    }

    private static Path file(DataDirectory directory) {
        return directory.path().resolve("lock");
    }
}
