package org.coproduction.bibliography.browse;

import java.util.Locale;
import java.util.Optional;
import org.coproduction.platform.search.Order;

/** How the list stands. */
public enum ReadingSort {
    MATCH(Order.BEST_MATCH),
    AUTHOR(Order.TEXT),
    NEWEST(Order.of(new Order.By.Number("year", true), new Order.By.Text())),
    OLDEST(Order.of(new Order.By.Number("year", false), new Order.By.Text()));

    private final Order order;

    ReadingSort(Order order) {
        this.order = order;
    }

    Order order() {
        return order;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReadingSort> of(String key) {
        for (ReadingSort sort : values()) {
            if (sort.key().equals(key)) return Optional.of(sort);
        }
        return Optional.empty();
    }
}
