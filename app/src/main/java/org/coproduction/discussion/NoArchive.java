package org.coproduction.discussion;

/** What was to be imported is no archive of mails, or changed while it was read; nothing was imported. */
public final class NoArchive extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoArchive(String message) {
        super(message, null, false, false);
    }
}
