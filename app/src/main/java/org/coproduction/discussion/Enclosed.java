package org.coproduction.discussion;

/**
 * The files that somebody keeps where they write, which go along with what they post from there.
 *
 * @param place as files that are not posted yet name it; empty where there are none
 */
public record Enclosed(String place) {
    public static final Enclosed NOTHING = new Enclosed("");
}
