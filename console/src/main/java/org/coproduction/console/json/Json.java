package org.coproduction.console.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A value of JSON. */
public sealed interface Json {
    /** {@code null}. */
    Json NULL = new Null();

    record Null() implements Json {}

    record Truth(boolean value) implements Json {}

    record Number(double value) implements Json {}

    record Text(String value) implements Json {}

    record Array(List<Json> items) implements Json {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** Members keep their order. */
    record Object(Map<String, Json> members) implements Json {
        public Object {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    static Json of(boolean value) {
        return new Truth(value);
    }

    /** A number; {@code null} where it is not finite. */
    static Json of(double value) {
        return Double.isFinite(value) ? new Number(value) : NULL;
    }

    static Json of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : NULL;
    }

    static Json of(String value) {
        return new Text(value);
    }

    static Json of(List<? extends Json> items) {
        return new Array(List.copyOf(items));
    }

    static Json texts(List<String> values) {
        return new Array(values.stream().map(Json::of).toList());
    }

    static Json numbers(List<? extends java.lang.Number> values) {
        List<Json> items = new ArrayList<>();
        for (java.lang.Number value : values) items.add(of(value.doubleValue()));
        return new Array(items);
    }

    /** An object, member by member. */
    static Members object() {
        return new Members();
    }

    /** An object in the making. */
    final class Members {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private Members() {}

        public Members with(String name, Json value) {
            members.put(name, value);
            return this;
        }

        public Members with(String name, String value) {
            return with(name, of(value));
        }

        public Members with(String name, double value) {
            return with(name, of(value));
        }

        public Json done() {
            return new Object(members);
        }
    }
}
