package org.coproduction.platform.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** The index on disk, with a note of what it was made from and how far it has followed. */
final class IndexFiles implements AutoCloseable {
    private static final double BUFFER_MB = 64;

    private final Directory directory;
    private final IndexWriter writer;

    private IndexFiles(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /** What the last commit says of itself. */
    record Note(String shape, String database, long settled, Instant at) {
        private Map<String, String> asMap() {
            return Map.of("shape", shape, "database", database, "settled", Long.toString(settled), "at", at.toString());
        }

        private static Optional<Note> of(Iterable<Map.Entry<String, String>> written) {
            Map<String, String> map = new HashMap<>();
            written.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
            String shape = map.get("shape");
            String database = map.get("database");
            String settled = map.get("settled");
            String at = map.get("at");
            if (shape == null || database == null || settled == null || at == null) return Optional.empty();
            return Optional.of(new Note(shape, database, Long.parseLong(settled), Instant.parse(at)));
        }
    }

    /** Files in this directory; without one, memory that ends with the process. */
    static Directory directory(String path) throws IOException {
        if (path.isEmpty()) return new ByteBuffersDirectory();
        return new MMapDirectory(Files.createDirectories(Path.of(path)));
    }

    static IndexFiles open(Directory directory) throws IOException {
        return new IndexFiles(directory, new IndexWriter(directory, config()));
    }

    IndexWriter writer() {
        return writer;
    }

    Optional<Note> note() {
        Iterable<Map.Entry<String, String>> written = writer.getLiveCommitData();
        return written == null ? Optional.empty() : Note.of(written);
    }

    void commit(Note note) throws IOException {
        writer.setLiveCommitData(note.asMap().entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(Fields.analyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }
}
