package org.coproduction.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/** @param publishedAt null as long as only editors see it; may lie ahead */
public record NewsItem(
        int number,
        BothLanguages title,
        BothLanguages text,
        @Nullable Instant publishedAt) {
    static final String KIND = "news";

    public String address() {
        return "/news/" + number;
    }

    public TextId textId() {
        return new TextId(KIND, Integer.toString(number));
    }

    /** Empty as long as it has no title. */
    public Optional<Bilingual> heading() {
        return title.bilingual();
    }

    public Optional<Prose> prose(Language reader) {
        return Prose.of(text, reader);
    }

    public boolean isPublished() {
        return publishedAt != null && !publishedAt.isAfter(Instant.now());
    }

    /** The day in the time of the server on which it was or will be published; empty where none is set. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(publishedAt)
                .map(moment -> moment.atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
