package org.coproduction.platform.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table one after the other; a value is text, a number, a truth value or missing. */
@FunctionalInterface
public interface Rows {
    void add(List<@Nullable Object> row) throws IOException;
}
