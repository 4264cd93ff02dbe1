package org.coproduction.platform.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes goes to one store; what was kept before stays where it is, and is found there. */
record FilesMovedOut(FileStore now, FileStore before) implements FileStore {
    @Override
    public void put(String name, byte[] content) {
        now.put(name, content);
    }

    @Override
    public Optional<byte[]> get(String name) {
        return now.get(name).or(() -> before.get(name));
    }

    @Override
    public void delete(String name) {
        now.delete(name);
        before.delete(name);
    }

    @Override
    public List<String> putBefore(Instant moment) {
        return Stream.concat(now.putBefore(moment).stream(), before.putBefore(moment).stream())
                .toList();
    }
}
