package org.coproduction.platform.files;

import java.util.regex.Pattern;

/** The name of a file as it was sent, made safe to show and to save under. */
public final class FileName {
    private static final int LONGEST = 150;

    /** Signs without a look of their own, some of which turn the direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private FileName() {}

    /** Without the folders before it; too long a name loses letters before its ending. */
    public static String of(String sent) {
        String name = UNSEEN.matcher(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1))
                .replaceAll("")
                .strip();
        if (name.length() <= LONGEST) return name;
        String ending = name.substring(Math.max(name.lastIndexOf('.'), name.length() - 6));
        return whole(name.substring(0, LONGEST - ending.length())) + ending;
    }

    /** Without half a letter at its end. */
    private static String whole(String cut) {
        return cut.isEmpty() || !Character.isHighSurrogate(cut.charAt(cut.length() - 1))
                ? cut
                : cut.substring(0, cut.length() - 1);
    }
}
