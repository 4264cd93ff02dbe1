package org.coproduction.discussion;

/**
 * What holds for who is new; it is stated in the code of conduct.
 *
 * @param firstPostsWait whether an editor reads the first post of each member before others do
 * @param postsAnHour how many a new member posts in an hour at most
 * @param links how many a post of a new member has before it waits for an editor
 */
public record NewcomerRules(boolean firstPostsWait, int postsAnHour, int links) {
    /** So long an account is new. */
    public static final int DAYS = 14;

    /** A text of so many characters may come twice: people thank. */
    public static final int SHORT = 50;

    /** The most that can be set of either number. */
    public static final int MOST = 100;

    public NewcomerRules {
        if (postsAnHour < 1 || postsAnHour > MOST || links < 0 || links > MOST)
            throw new IllegalArgumentException(
                    "rules for new members with " + postsAnHour + " posts, " + links + " links");
    }
}
