package org.coproduction.cases;

import org.jspecify.annotations.Nullable;

/** A JSON Pointer on its way down; it becomes text only where a fault is found. */
record Pointer(@Nullable Pointer parent, Object step) {
    static final Pointer ROOT = new Pointer(null, "");

    Pointer to(Object next) {
        return new Pointer(this, next);
    }

    @Override
    public String toString() {
        if (parent == null) return "";
        return parent + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }
}
