package org.coproduction.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In a directory of this machine, or one that all nodes share; 256 folders, by the first two digits. */
record FilesInDirectory(Path directory) implements FileStore {
    /** Written beside its place and moved there, so that nobody finds half of it. */
    @Override
    public void put(String name, byte[] content) {
        Path place = place(name);
        try {
            Files.createDirectories(place.getParent());
            Path written = Files.createTempFile(place.getParent(), "new", ".part");
            try {
                Files.write(written, content);
                try (FileChannel file = FileChannel.open(written, StandardOpenOption.WRITE)) {
                    file.force(true);
                }
                Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> get(String name) {
        try {
            return Optional.of(Files.readAllBytes(place(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String name) {
        try {
            Files.deleteIfExists(place(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> putBefore(Instant moment) {
        try (Stream<Path> files = Files.find(
                directory,
                2,
                (path, about) -> about.isRegularFile()
                        && about.lastModifiedTime().toInstant().isBefore(moment))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(NAME))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String name) {
        if (!name.matches(NAME)) throw new IllegalArgumentException("no name of a file: " + name);
        return directory.resolve(name.substring(0, 2)).resolve(name);
    }
}
