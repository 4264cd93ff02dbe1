package org.coproduction.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The embedded server's password: random, in a file that only its owner reads. */
final class Password {
    private Password() {}

    static String kept(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            throw new CannotStart(
                    "The password of the database is missing: " + file
                            + ".\nPut it back from a backup; without it nobody can open the database.",
                    e);
        }
    }

    static String keptOrNew(Path file) throws IOException {
        if (Files.exists(file)) return kept(file);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, word + "\n");
        return word;
    }
}
