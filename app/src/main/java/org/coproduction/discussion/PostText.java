package org.coproduction.discussion;

import java.util.Optional;
import org.coproduction.platform.markdown.Markdown;

/** What a post says, in Markdown. */
public record PostText(String value, Tongue tongue) {
    public static final int LONGEST = Markdown.LONGEST;

    public PostText {
        if (!isOne(value)) throw new IllegalArgumentException("a post has 1 to " + LONGEST + " characters");
    }

    /** What somebody typed; empty where it is too long or says nothing. */
    public static Optional<PostText> of(String typed, Tongue tongue) {
        String text = Wording.text(typed);
        return isOne(text) ? Optional.of(new PostText(text, tongue)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }
}
