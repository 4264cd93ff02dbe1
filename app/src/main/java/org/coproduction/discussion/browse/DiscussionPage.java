package org.coproduction.discussion.browse;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.DebateQuery.Order;
import org.jspecify.annotations.Nullable;

/**
 * Debates, those of one category or all, some at a time.
 *
 * @param category null for all of them
 * @param more whether another page follows
 */
public record DiscussionPage(
        @Nullable Category category,
        List<CategoryRow> categories,
        List<DebateRow> rows,
        Order order,
        int page,
        boolean more) {
    public DiscussionPage {
        categories = List.copyOf(categories);
        rows = List.copyOf(rows);
    }

    public record CategoryRow(Category category, int debates) {}

    public String address() {
        return category == null ? "/discussion" : category.address();
    }

    public String ordered(Order other) {
        return at(other, 1);
    }

    public String turned(int other) {
        return at(order, other);
    }

    /** Where one begins a debate here. */
    public String start() {
        return "/discussion/threads/new" + (category == null ? "" : "?category=" + category.key());
    }

    private String at(Order other, int turned) {
        List<String> query = new ArrayList<>();
        if (other != Order.ACTIVE) query.add("sort=" + other.key());
        if (turned > 1) query.add("page=" + turned);
        return address() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
