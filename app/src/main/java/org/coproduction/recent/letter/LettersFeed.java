package org.coproduction.recent.letter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Here;

/** The letters for feed readers, in the reader's language. */
final class LettersFeed {
    private LettersFeed() {}

    static Feed of(List<WeeklyLetter> newest, Here here) {
        return new Feed(
                here.say("letters.feed", here.say("site.name")),
                "/letters.atom",
                "/letters",
                newest.stream().map(letter -> entry(letter, here)).toList());
    }

    private static Feed.Entry entry(WeeklyLetter letter, Here here) {
        Instant at = Objects.requireNonNull(letter.sentAt());
        return new Feed.Entry(
                letter.address(),
                here.text(letter.heading()).value(),
                null,
                at,
                at,
                letter.prose(here.language())
                        .map(prose ->
                                new Feed.Text(prose.html(), prose.language().tag()))
                        .orElse(null));
    }
}
