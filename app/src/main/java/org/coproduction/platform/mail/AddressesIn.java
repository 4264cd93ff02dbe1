package org.coproduction.platform.mail;

import java.util.regex.Pattern;

/** Addresses of people in what they wrote. */
public final class AddressesIn {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:mailto:)?(?<![\\w.+%-])[\\w.+%-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_WORDS = Pattern.compile("([<(])\\s*[\\w.+%-]{1,64}+ at [\\w.-]{1,255}+\\s*([>)])");

    private AddressesIn() {}

    static boolean any(String text) {
        return ADDRESS.matcher(text).find();
    }

    /** The same without them; that there was one is still seen. */
    public static String hidden(String text) {
        String without = ADDRESS.matcher(text).replaceAll("…@…");
        return IN_WORDS.matcher(without).replaceAll("$1…@…$2");
    }
}
