package org.coproduction.cases;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/**
 * An account of practice as other pages name it.
 *
 * @param number in its address, which alone identifies it
 * @param language of its text, ISO 639-1
 */
public record AccountTold(long number, String heading, String language) {
    private static final Pattern ELSE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Transliterator PLAIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove; Lower");
    private static final int LONGEST_SLUG = 60;

    /** Its page within the site, without the language. */
    public String address() {
        String plain = ELSE.matcher(PLAIN.transliterate(heading)).replaceAll("-");
        String cut = EDGES.matcher(plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)))
                .replaceAll("");
        return "/accounts/" + number + "-" + (cut.isEmpty() ? "account" : cut);
    }
}
