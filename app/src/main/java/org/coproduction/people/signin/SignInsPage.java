package org.coproduction.people.signin;

import java.util.List;

public record SignInsPage(List<Row> rows) {
    public SignInsPage {
        rows = List.copyOf(rows);
    }

    /** @param here whether it is the one this page was asked for with */
    public record Row(String id, String agent, String network, String begun, String seen, boolean here) {}

    public boolean others() {
        return rows.stream().anyMatch(row -> !row.here());
    }
}
