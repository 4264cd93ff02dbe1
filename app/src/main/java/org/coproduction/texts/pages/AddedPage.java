package org.coproduction.texts.pages;

import java.util.Locale;
import java.util.Optional;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/**
 * A page that editors added.
 *
 * @param slug in its address, in each language; French may be missing
 * @param leadsTo where readers are sent once it is retired, or null
 */
public record AddedPage(
        int number,
        BothLanguages title,
        BothLanguages slug,
        BothLanguages text,
        Place place,
        State state,
        @Nullable String leadsTo) {
    public static final String KIND = "added-page";

    /** Where it is shown beside the site's own pages. */
    public enum Place {
        MENU,
        FOOT,
        NOWHERE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum State {
        BEGUN,
        PUBLISHED,
        RETIRED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Within the site, without the language; among the others as long as it has none. */
    public String address(Language language) {
        return slug.bilingual()
                .map(some -> "/pages/" + some.in(language).value())
                .orElse("/editing/pages");
    }

    /** Where its state is changed: {@code publication}, {@code retirement}. */
    public String formAt(String noun) {
        return "/pages/" + number + "/" + noun;
    }

    public TextId textId() {
        return new TextId(KIND, Integer.toString(number));
    }

    public Optional<Bilingual> heading() {
        return title.bilingual();
    }

    public Optional<Prose> prose(Language reader) {
        return Prose.of(text, reader);
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }
}
