package org.coproduction.platform.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Together with everything else: one transaction, one backup. */
record FilesInDatabase(JdbcClient jdbc) implements FileStore {
    @Override
    public void put(String name, byte[] content) {
        jdbc.sql("INSERT INTO file_contents (name, content) VALUES (:name, :content) ON CONFLICT (name) DO NOTHING")
                .param("name", name)
                .param("content", content)
                .update();
    }

    @Override
    public Optional<byte[]> get(String name) {
        return jdbc.sql("SELECT content FROM file_contents WHERE name = :name")
                .param("name", name)
                .query(byte[].class)
                .optional();
    }

    @Override
    public void delete(String name) {
        jdbc.sql("DELETE FROM file_contents WHERE name = :name")
                .param("name", name)
                .update();
    }

    @Override
    public List<String> putBefore(Instant moment) {
        return jdbc.sql("SELECT name FROM file_contents").query(String.class).list(); // its key alone is read, at night
    }
}
