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
 * @param pinned those that stand above the others of the category, on its first page
 * @param onlyNew only where something came since the reader was there
 * @param more whether another page follows
 */
public record DiscussionPage(
        @Nullable Category category,
        List<CategoryRow> categories,
        List<DebateRow> pinned,
        List<DebateRow> rows,
        Order order,
        boolean onlyNew,
        int page,
        boolean more) {
    public DiscussionPage {
        categories = List.copyOf(categories);
        pinned = List.copyOf(pinned);
        rows = List.copyOf(rows);
    }

    public record CategoryRow(Category category, int debates) {}

    public String address() {
        return category == null ? "/discussion" : category.address();
    }

    /** Of what is new here. */
    public String feed() {
        return address() + ".atom";
    }

    public String ordered(Order other) {
        return at(other, onlyNew, 1);
    }

    public String turned(int other) {
        return at(order, onlyNew, other);
    }

    /** Where one begins a debate here. */
    public String start() {
        return "/discussion/threads/new" + (category == null ? "" : "?category=" + category.key());
    }

    public String news() {
        return at(order, !onlyNew, 1);
    }

    private String at(Order other, boolean fresh, int turned) {
        List<String> query = new ArrayList<>();
        if (other != Order.ACTIVE) query.add("sort=" + other.key());
        if (fresh) query.add("show=new");
        if (turned > 1) query.add("page=" + turned);
        return address() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
