package org.coproduction.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A choice for which an opening post asks.
 *
 * @param several whether one may choose more than one
 * @param endsAt null until its author ends it
 */
public record Poll(
        String question,
        List<String> choices,
        boolean several,
        Results results,
        @Nullable Instant endsAt) {
    public static final int FEWEST = 2;
    public static final int MOST = 10;
    public static final int LONGEST = 200;

    public Poll {
        choices = List.copyOf(choices);
        if (question.isEmpty() || choices.size() < FEWEST || choices.size() > MOST)
            throw new IllegalArgumentException("a poll has a question and " + FEWEST + " to " + MOST + " choices");
    }

    /** When they are shown. */
    public enum Results {
        AFTER_VOTING,
        AT_END;

        public static Optional<Results> of(String key) {
            for (Results results : values()) if (results.key().equals(key)) return Optional.of(results);
            return Optional.empty();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One line as it is kept; empty where it says nothing or too much. */
    public static Optional<String> line(String typed) {
        String line = Wording.line(typed);
        return line.isEmpty() || line.length() > LONGEST ? Optional.empty() : Optional.of(line);
    }

    private static final Pattern MARK = Pattern.compile("\\p{Punct}");

    /** Its question and choices in Markdown, where nothing of them is read as a mark. */
    public String markdown() {
        return "**" + plain(question) + "**\n\n- "
                + choices.stream().map(Poll::plain).collect(Collectors.joining("\n- "));
    }

    /**
     * The same, to be kept.
     *
     * @param kind what it is, in a word
     * @param votes for each choice, in their order; empty while they are not shown
     */
    String markdown(String kind, List<Integer> votes) {
        StringBuilder text = new StringBuilder("**" + plain(question) + "** (" + kind + ")\n");
        for (int i = 0; i < choices.size(); i++)
            text.append("\n- ").append(plain(choices.get(i))).append(votes.isEmpty() ? "" : ": " + votes.get(i));
        return text.toString();
    }

    private static String plain(String text) {
        return MARK.matcher(text).replaceAll("\\\\$0");
    }

    boolean ended() {
        return endsAt != null && !endsAt.isAfter(Instant.now());
    }
}
