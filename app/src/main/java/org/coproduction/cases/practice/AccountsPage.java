package org.coproduction.cases.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the accounts that were published.
 *
 * @param next the address of the following stretch
 */
public record AccountsPage(
        AccountQuery query,
        int total,
        boolean similar,
        List<AccountRow> rows,
        List<Facet> facets,
        List<Chip> chips,
        @Nullable String next) {
    public AccountsPage {
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
    }

    public String feed() {
        return "/accounts.atom" + query.query();
    }

    public record Facet(String name, List<Value> values) {}

    public record Value(String label, int count, boolean chosen, String address) {}

    /** Something that narrows the list, and the address without it. */
    public record Chip(String label, String address) {}
}
