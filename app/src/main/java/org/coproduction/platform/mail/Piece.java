package org.coproduction.platform.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a paragraph: words, or an address that can be followed.
 *
 * @param text as it is shown
 */
public record Piece(String text, boolean link) {
    /** What ends a sentence ends no address. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”«»]*[^\\s<>\"“”«».,;:!?)]");

    public static List<Piece> of(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher address = ADDRESS.matcher(paragraph);
        while (address.find()) {
            if (address.start() > from) pieces.add(new Piece(paragraph.substring(from, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            from = address.end();
        }
        if (from < paragraph.length()) pieces.add(new Piece(paragraph.substring(from), false));
        return pieces;
    }
}
