package org.coproduction.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Something a person had a part in that everybody may read, as it is counted and cited on their page.
 *
 * @param kind what it is, for machines: {@code case}
 * @param words key of the text that names so many of them, without the number: {@code {0, plural, one {case} other {cases}}}
 * @param address of the very state they had a part in, within the site and without language: {@code /cases/x/versions/3}
 * @param on when it was published
 * @param authors who signed it, in their order; nobody where it stands under no name
 * @param version the version it is cited as, where it has versions
 */
public record Contribution(
        String kind,
        String words,
        Bilingual title,
        String address,
        Part part,
        LocalDate on,
        List<String> authors,
        @Nullable String version) {
    public Contribution {
        authors = List.copyOf(authors);
    }

    /** What somebody did for it. */
    public enum Part {
        AUTHOR,
        CODER,
        REVIEWER,
        /** Of joint research. */
        PARTNER,
        TRANSLATOR;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
