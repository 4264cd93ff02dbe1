package org.coproduction.platform.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An address within this site that came from outside: whatever leads elsewhere counts as the home page. */
public final class LocalAddress {
    private LocalAddress() {}

    /** Without the language: {@code /cases?country=NL}. */
    public static String of(@Nullable String address) {
        return of(address, "/");
    }

    public static String of(@Nullable String address, String otherwise) {
        if (address == null) return otherwise;
        try {
            URI uri = URI.create(address);
            boolean here = uri.getScheme() == null && uri.getRawAuthority() == null;
            return here && address.startsWith("/") && !address.startsWith("//") ? address : otherwise;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
