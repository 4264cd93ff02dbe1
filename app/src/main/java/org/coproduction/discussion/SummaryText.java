package org.coproduction.discussion;

import java.util.Optional;

/**
 * What is agreed after a debate and what is open, in Markdown; at least one of them is said.
 *
 * @param tongue the language of both
 */
public record SummaryText(String agreed, String open, Tongue tongue) {
    /** The halves, as they are translated. */
    public static final String AGREED = "agreed";

    public static final String OPEN = "open";

    /** Of each half: it stands on the page of a record, among other things. */
    public static final int LONGEST = 5_000;

    public SummaryText {
        if (!isOne(agreed, open)) throw new IllegalArgumentException("a summary says what is agreed or what is open");
    }

    /** What somebody typed; empty where both halves say nothing or one is too long. */
    public static Optional<SummaryText> of(String agreed, String open, Tongue tongue) {
        String one = Wording.text(agreed);
        String other = Wording.text(open);
        return isOne(one, other) ? Optional.of(new SummaryText(one, other, tongue)) : Optional.empty();
    }

    private static boolean isOne(String agreed, String open) {
        return !(agreed.isBlank() && open.isBlank()) && agreed.length() <= LONGEST && open.length() <= LONGEST;
    }

    /** Both halves, one after the other. */
    PostText whole() {
        return new PostText((agreed + "\n\n" + open).strip(), tongue);
    }
}
