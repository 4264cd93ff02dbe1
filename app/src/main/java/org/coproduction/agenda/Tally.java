package org.coproduction.agenda;

/**
 * A number of things that speak to a question or theme, never without what it counts.
 *
 * @param words key of the text that names the things and takes the number as {0}, without repeating it:
 *     {@code {0, plural, one {case} other {cases}}}
 * @param name what is counted, for machines: {@code cases}
 */
public record Tally(String name, String words, long count) {
    public Tally {
        if (count < 0) throw new IllegalArgumentException("nothing is counted below 0: " + name + " " + count);
    }
}
