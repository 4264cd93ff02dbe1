package org.coproduction.recent.letter;

import java.time.Instant;
import java.util.Optional;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/**
 * What was new in a week.
 *
 * @param text in Markdown
 * @param until when what it tells ends; the next one begins there
 * @param sentAt null as long as it waits to be looked through, and of one that was taken away
 */
public record WeeklyLetter(
        int number,
        BothLanguages title,
        BothLanguages text,
        Instant until,
        @Nullable Instant sentAt,
        boolean takenAway) {
    static final String KIND = "letter";

    public String address() {
        return "/letters/" + number;
    }

    public TextId textId() {
        return new TextId(KIND, Integer.toString(number));
    }

    public Bilingual heading() {
        return title.bilingual().orElseThrow();
    }

    public Optional<Prose> prose(Language reader) {
        return Prose.of(text, reader);
    }

    public boolean waits() {
        return sentAt == null && !takenAway;
    }
}
