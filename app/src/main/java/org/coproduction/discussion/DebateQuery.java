package org.coproduction.discussion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which debates are meant, in which order.
 *
 * @param spaces those that the reader may read
 * @param category key of the only part of the discussion, or null for all
 * @param subject the only record they hang on, or null for any
 * @param newFor only those in which this member has read, and something came since; or null
 * @param page counted from 1
 */
public record DebateQuery(
        List<Space> spaces,
        @Nullable String category,
        @Nullable SubjectId subject,
        @Nullable UUID newFor,
        Order order,
        int page,
        int size) {
    public DebateQuery {
        spaces = List.copyOf(spaces);
        if (page < 1) throw new IllegalArgumentException("pages count from 1, not " + page);
    }

    public DebateQuery(
            List<Space> spaces,
            @Nullable String category,
            @Nullable SubjectId subject,
            Order order,
            int page,
            int size) {
        this(spaces, category, subject, null, order, page, size);
    }

    public enum Order {
        ACTIVE("last_post_at DESC, id DESC"),
        NEWEST("started_at DESC, id DESC"),
        LIVELY("posts DESC, id DESC");

        final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        public static Optional<Order> of(String key) {
            for (Order order : values()) if (order.key().equals(key)) return Optional.of(order);
            return Optional.empty();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
