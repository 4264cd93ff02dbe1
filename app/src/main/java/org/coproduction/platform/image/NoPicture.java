package org.coproduction.platform.image;

/** A file that cannot be taken as a picture. */
public class NoPicture extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    NoPicture(Reason reason) {
        super("not taken as a picture: " + reason);
        this.reason = reason;
    }

    NoPicture(Reason reason, Throwable cause) {
        super("not taken as a picture: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** None of those that are taken by its first bytes. */
        KIND,
        /** More pixels than anybody needs. */
        PIXELS,
        /** More pixels than one that is sent on as it stands may have. */
        LARGE,
        /** It begins as one and goes on otherwise. */
        BROKEN
    }
}
