package org.coproduction.cases;

import java.util.Locale;
import java.util.Optional;
import org.coproduction.platform.search.Order;

/** How a list of cases is sorted. */
public enum CaseOrder {
    BEST(Order.BEST_MATCH),
    NEWEST(Order.of(new Order.By.Number("savedAt", true), new Order.By.Text())),
    TITLE(Order.TEXT),
    START(Order.of(new Order.By.Number("startYear", true), new Order.By.Text()));

    private final Order order;

    CaseOrder(Order order) {
        this.order = order;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Order order() {
        return order;
    }

    static Optional<CaseOrder> of(String key) {
        for (CaseOrder order : values()) {
            if (order.key().equals(key)) return Optional.of(order);
        }
        return Optional.empty();
    }
}
