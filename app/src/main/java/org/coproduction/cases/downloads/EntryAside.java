package org.coproduction.cases.downloads;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.coproduction.platform.web.DeflatedStream;

/** A file of a zip that waits for its turn in a temporary file, compressed already as it will stand in the zip. */
final class EntryAside implements Closeable {
    private final Path file;
    private final OutputStream stored;
    private final DeflatedStream deflated;

    EntryAside() throws IOException {
        file = Files.createTempFile("entry", null);
        stored = Files.newOutputStream(file);
        deflated = new DeflatedStream(stored);
    }

    void add(byte[] bytes) throws IOException {
        deflated.write(bytes);
    }

    /** Once, when all is there. */
    void giveTo(ZipArchiveOutputStream zip, ZipArchiveEntry entry) throws IOException {
        deflated.close();
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize(deflated.length());
        entry.setCrc(deflated.checksum());
        entry.setCompressedSize(Files.size(file));
        try (InputStream packed = Files.newInputStream(file)) {
            zip.addRawArchiveEntry(entry, packed);
        }
    }

    @Override
    public void close() throws IOException {
        stored.close();
        Files.deleteIfExists(file);
    }
}
