package org.coproduction.platform.web;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a field, without the signs that nobody sees. */
public final class Typed {
    private Typed() {}

    /** Of a field of one line. */
    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Of a field of several lines, with their ends of one kind. */
    public static String lines(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
    }
}
