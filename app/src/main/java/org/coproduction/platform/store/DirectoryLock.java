package org.coproduction.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NoSuchElementException;
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

    /** For commands that run beside this server. */
    void announce(String address) {
        try {
            channel.write(StandardCharsets.UTF_8.encode(address + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the server that holds the directory, once it answers. */
    static Optional<String> announced(DataDirectory directory) {
        try {
            return Files.readAllLines(file(directory)).stream().skip(1).findFirst();
        } catch (IOException e) {
            return Optional.empty();
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
            return "process " + Files.readAllLines(file(directory)).getFirst();
        } catch (IOException | NoSuchElementException e) {
            return "process unknown";
        }
    }

    private static Path file(DataDirectory directory) {
        return directory.path().resolve("lock");
    }
}
