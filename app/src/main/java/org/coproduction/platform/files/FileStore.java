package org.coproduction.platform.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the contents of files are kept. A name is the SHA-256 of the content and an ending, {@code 64 hex digits.pdf}, so that
 * what is kept under it never changes. Which files there are, and who may read them, is known by whoever keeps them.
 */
public interface FileStore {
    /** In what names look like; nothing else is kept or found. */
    String NAME = "[0-9a-f]{64}\\.[a-z]{2,4}";

    /** It is safe when this returns; to be called before the transaction ends that says the file is there. */
    void put(String name, byte[] content);

    Optional<byte[]> get(String name);

    /** Does nothing where there is no such file. */
    void delete(String name);

    /** For who clears away what nobody keeps. A store that takes part in the transaction may name those that were put later too. */
    List<String> putBefore(Instant moment);
}
