package org.coproduction.discussion;

import java.util.Optional;

/**
 * Where the mails of a list go that is imported.
 *
 * @param list what it was called, as its posts show it
 * @param tongue in which most of it is written
 */
public record ArchivePlace(String list, Category category, Space.Open space, Tongue tongue) {
    public static final int LONGEST_NAME = 80;

    public ArchivePlace {
        if (!list.equals(Wording.line(list)) || list.isEmpty() || list.length() > LONGEST_NAME)
            throw new IllegalArgumentException("not the name of a list");
    }

    /** What somebody typed as the name of a list, in one line; empty where it is none or too long. */
    public static Optional<String> name(String typed) {
        String line = Wording.line(typed);
        return line.isEmpty() || line.length() > LONGEST_NAME ? Optional.empty() : Optional.of(line);
    }
}
