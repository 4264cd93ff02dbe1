package org.coproduction.translations.waiting;

import java.util.List;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.translations.DeclinedTranslation;
import org.jspecify.annotations.Nullable;

/**
 * What I translated and nobody else can read yet.
 *
 * @param tried the id of what I wanted another editor to look at, with {@code mistakes} in what I typed; or null
 * @param typed what I typed for it
 */
public record MinePage(
        List<WaitingRow> waiting,
        List<Declined> declined,
        @Nullable Long tried,
        String typed,
        List<Mistake> mistakes) {
    public MinePage {
        waiting = List.copyOf(waiting);
        declined = List.copyOf(declined);
        mistakes = List.copyOf(mistakes);
    }

    /** @param title of the original, where everybody may read it; otherwise null */
    public record Declined(
            DeclinedTranslation translation, @Nullable Bilingual title) {
        /** What I wrote, by the names of its passages, which is the only order that is sure. */
        public List<String> texts() {
            return translation.saving().inOrder();
        }
    }

    public boolean tries(long id) {
        return tried != null && tried == id;
    }

    public boolean isEmpty() {
        return waiting.isEmpty() && declined.isEmpty();
    }
}
