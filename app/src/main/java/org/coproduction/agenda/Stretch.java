package org.coproduction.agenda;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Of what one wants to know what is new, and since when.
 *
 * @param from the first moment in it
 * @param until the first moment after it
 * @param theme null for all of them, or for one question
 * @param question null for all of them
 * @param most of each kind
 */
public record Stretch(
        Instant from,
        Instant until,
        @Nullable Theme theme,
        @Nullable Question question,
        int most) {
    public Stretch {
        if (theme != null && question != null) throw new IllegalArgumentException("either a theme or a question");
    }

    /** All that is new in the group. */
    public static Stretch of(Instant from, Instant until, int most) {
        return new Stretch(from, until, null, null, most);
    }

    public boolean isOfEverything() {
        return theme == null && question == null;
    }

    /** For a query: {@code :from}, {@code :until}, {@code :everything}, {@code :theme}, {@code :questions} and {@code :most}. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", Timestamp.from(from));
        parameters.put("until", Timestamp.from(until));
        parameters.put("everything", isOfEverything());
        parameters.put("theme", theme == null ? 0 : theme.number());
        parameters.put(
                "questions", questions().stream().map(one -> one.slug().value()).toArray(String[]::new));
        parameters.put("most", most);
        return parameters;
    }

    private List<Question> questions() {
        if (question != null) return List.of(question);
        return theme == null ? List.of() : theme.questions();
    }
}
