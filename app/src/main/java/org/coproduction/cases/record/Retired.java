package org.coproduction.cases.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since when a case should no longer be used, and why. */
public record Retired(LocalDate on, String because) {
    static @Nullable Retired of(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("retired_on", LocalDate.class);
        return on == null ? null : new Retired(on, row.getString("retired_because"));
    }
}
