package org.coproduction.console;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file named on the command line. */
public record InputFile(Path path) {
    /** Larger files are refused. */
    public static final long MOST_BYTES = 256L << 20;

    /**
     * Its text, without a byte order mark.
     *
     * @throws BadInput if there is no such file, it is too large, or it is not UTF-8
     */
    public String text() {
        try {
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw BadInput.in(path, "", "file.unreadable", "There is no file to read. Check its name and rights.");
            }
            if (Files.size(path) > MOST_BYTES) {
                throw BadInput.in(path, "", "file.size", "The file has more than 256 MiB.");
            }
            String text = Files.readString(path);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BadInput.in(path, "", "file.encoding", "The file is not UTF-8. Save it in that encoding.");
        } catch (IOException e) {
            throw BadInput.in(path, "", "file.unreadable", "It could not be read: " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
