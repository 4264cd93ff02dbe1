package org.coproduction.discussion.moderation;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Debate;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * Posts of a debate, of which an editor ticks those that become one of their own.
 *
 * @param chosen numbers of all that are ticked, on any page
 * @param elsewhere how many of them stand on other pages
 */
public record SplitPage(
        Debate debate,
        int page,
        String chosen,
        int elsewhere,
        List<Row> rows,
        String newTitle,
        List<Mistake> mistakes) {
    public SplitPage {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * One that can be read.
     *
     * @param author null for a former member
     * @param words how it begins
     */
    public record Row(
            int number, @Nullable String author, Instant writtenAt, String words, String language, boolean ticked) {}
}
