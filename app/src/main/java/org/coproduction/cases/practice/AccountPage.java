package org.coproduction.cases.practice;

import java.util.List;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An account that everybody may read.
 *
 * @param language of its text, in the reader's words
 * @param area its policy area in the reader's words, or null
 * @param about the case it is about, or null
 */
public record AccountPage(
        Account account,
        String language,
        @Nullable String area,
        @Nullable Pointer about,
        List<Link> strategies,
        List<Link> questions) {
    public AccountPage {
        strategies = List.copyOf(strategies);
        questions = List.copyOf(questions);
    }

    /** Something that it points at. */
    public record Link(Bilingual.Text label, String address) {}

    public record Pointer(String title, String address) {}

    public AccountText text() {
        return account.text();
    }
}
