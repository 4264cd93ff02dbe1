package org.coproduction.discussion.finding;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Names of files as the index has them: {@code minutes_2026.pdf} is found by each of its words, and as it is written. */
final class FileWords {
    private FileWords() {}

    /** @param names one a line */
    static String of(String names) {
        return Normalizer.normalize(names, Normalizer.Form.NFC)
                .lines()
                .map(name -> name + "\n"
                        + name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip())
                .collect(Collectors.joining("\n"));
    }
}
