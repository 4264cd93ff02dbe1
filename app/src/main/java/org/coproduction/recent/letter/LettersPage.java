package org.coproduction.recent.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param waiting the one to be sent, for editors; otherwise null
 * @param subscribed whether the reader gets it
 * @param next where the older ones are, or null at the end
 */
public record LettersPage(
        List<WeeklyLetter> letters,
        @Nullable WeeklyLetter waiting,
        boolean subscribed,
        @Nullable String next) {
    public LettersPage {
        letters = List.copyOf(letters);
    }
}
