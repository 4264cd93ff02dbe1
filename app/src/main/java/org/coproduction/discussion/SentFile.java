package org.coproduction.discussion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.coproduction.platform.files.FileKind;
import org.coproduction.platform.files.FileName;
import org.coproduction.platform.image.Bare;
import org.coproduction.platform.image.Fresh;
import org.coproduction.platform.image.NoPicture;
import org.coproduction.platform.image.PictureSize;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is kept for a post: a JPEG or PNG made anew out of its pixels, a GIF or WebP without what makes none, a document as it
 * came.
 */
public record SentFile(String name, FileKind kind, PostFile.@Nullable Pixels pixels, byte[] content) {
    /** The longer side of a picture; more than a page shows, and enough to read a photographed sheet. */
    private static final int PIXELS = 1_600;

    /** Why a file is not taken. */
    public static class Unfit extends Exception {
        private static final long serialVersionUID = 1;

        private final String reason;

        Unfit(String reason, @Nullable Throwable cause) {
            super("not taken: " + reason, cause);
            this.reason = reason;
        }

        /** The end of the key of the words for it. */
        public String reason() {
            return reason;
        }
    }

    /**
     * @param called as whoever sent it calls it
     * @throws Unfit where it is none of the kinds that are taken, or not what its name says
     */
    public static SentFile of(String called, byte[] content) throws Unfit {
        String name = FileName.of(called);
        FileKind kind = FileKind.of(name, content).orElseThrow(() -> new Unfit("kind", null));
        if (!kind.isPicture()) return new SentFile(name, kind, null, content);
        try {
            return switch (kind) {
                case GIF -> bare(name, kind, Bare.gif(content));
                case WEBP -> bare(name, kind, Bare.webp(content));
                default -> fresh(name, Fresh.jpeg(content, PIXELS));
            };
        } catch (NoPicture e) {
            throw new Unfit(e.reason().name().toLowerCase(Locale.ROOT), e);
        }
    }

    private static SentFile bare(String name, FileKind kind, Bare picture) {
        return new SentFile(name, kind, pixels(picture.size(), picture.moves()), picture.file());
    }

    private static SentFile fresh(String name, byte[] jpeg) {
        return new SentFile(withoutEnding(name) + ".jpg", FileKind.JPEG, pixels(PictureSize.ofJpeg(jpeg), false), jpeg);
    }

    private static PostFile.Pixels pixels(PictureSize size, boolean moves) {
        return new PostFile.Pixels(size.width(), size.height(), moves);
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Files of cases and circles never end so: no address of theirs leads to it. */
    String stored() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)) + ".post";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
