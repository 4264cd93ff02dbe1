package org.coproduction.cases.writing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.coproduction.cases.AttachedFile;
import org.coproduction.platform.image.Fresh;
import org.coproduction.platform.image.NoPicture;

/** A file as it is kept: a picture made anew without anything but its pixels, a PDF as it came. Its first bytes say which. */
record Intake(AttachedFile.Kind kind, byte[] content) {
    private static final int PIXELS = 2_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String END_OF_PDF = "%%EOF";
    private static final int NEAR_THE_END = 2_048;

    /** @throws NoPicture where it is neither a picture nor a whole PDF */
    static Intake of(byte[] sent) throws NoPicture {
        return isPdf(sent)
                ? new Intake(AttachedFile.Kind.DOCUMENT, sent)
                : new Intake(AttachedFile.Kind.PICTURE, Fresh.jpeg(sent, PIXELS));
    }

    private static boolean isPdf(byte[] sent) {
        if (sent.length < PDF.length || !Arrays.equals(sent, 0, PDF.length, PDF, 0, PDF.length)) return false;
        int from = Math.max(0, sent.length - NEAR_THE_END);
        return new String(sent, from, sent.length - from, StandardCharsets.ISO_8859_1).contains(END_OF_PDF);
    }
}
