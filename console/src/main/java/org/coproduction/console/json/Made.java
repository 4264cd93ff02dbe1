package org.coproduction.console.json;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** Values of JSON, each made of something else when it is asked for. */
final class Made<T> extends AbstractList<Json> {
    private final List<T> values;
    private final Function<T, Json> item;

    Made(List<T> values, Function<T, Json> item) {
        this.values = values;
        this.item = item;
    }

    @Override
    public Json get(int index) {
        return item.apply(values.get(index));
    }

    @Override
    public int size() {
        return values.size();
    }
}
