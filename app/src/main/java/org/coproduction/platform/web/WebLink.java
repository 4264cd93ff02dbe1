package org.coproduction.platform.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** A page elsewhere that somebody names: over http or https, on a host, with no name or password in it. */
public record WebLink(String address) {
    public static final int LONGEST = 300;

    public WebLink {
        if (!isOne(address)) throw new IllegalArgumentException("not the address of a page: " + address);
    }

    /** What somebody typed; where it names no scheme, https is meant. */
    public static Optional<WebLink> of(String typed) {
        String text = typed.strip();
        String whole = text.contains(":") || text.startsWith("/") ? text : "https://" + text;
        return isOne(whole) ? Optional.of(new WebLink(whole)) : Optional.empty();
    }

    /** As it is shown: without what every address has. */
    public String label() {
        return address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static boolean isOne(String text) {
        if (text.length() > LONGEST) return false;
        try {
            URI uri = URI.create(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http"))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getRawUserInfo() == null
                    && text.equals(uri.toASCIIString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
