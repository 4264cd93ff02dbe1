package org.coproduction.discussion;

import java.util.function.Consumer;

/** Counts the mails of an import while its files are read, and tells of it now and then. */
final class Steps {
    private static final int TOLD_EACH = 100;

    private final Consumer<ArchiveImport.Progress> progress;
    private long before;
    private long bytes;
    private int mails;

    Steps(Consumer<ArchiveImport.Progress> progress) {
        this.progress = progress;
    }

    /** One more mail; up to here are so many bytes. */
    void read(long bytes) {
        this.bytes = bytes;
        if (++mails % TOLD_EACH == 0) progress.accept(new ArchiveImport.Progress(before + bytes, mails));
    }

    /** How many were read before the one at hand. */
    int mails() {
        return mails;
    }

    /** The files are read once more. */
    void fromTheStart() {
        before += bytes;
        mails = 0;
    }
}
