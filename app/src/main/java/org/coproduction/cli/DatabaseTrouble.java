package org.coproduction.cli;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why the database could not go on, as far as the person at the terminal can mend it. */
enum DatabaseTrouble {
    FULL_DISK("The disk of the database is full. Nothing was saved.\nFree some space, then try again."),
    OUT_OF_ROOM(
            "The database has no more connections or memory to give. Nothing was saved.\nTry again when less is going on."),
    GONE(
            "The database ended, or can no longer be reached. Nothing was saved.\nSee that it runs (./commons doctor), then try again.");

    private final String message;

    DatabaseTrouble(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }

    /** Nothing for what is not the database's, or is a mistake of this program. */
    static @Nullable DatabaseTrouble behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && refusal.getSQLState() != null)
                return of(refusal.getSQLState());
        }
        return null;
    }

    /** By PostgreSQL's appendix A, “Error Codes”. */
    private static @Nullable DatabaseTrouble of(String state) {
        if (state.equals("53100")) return FULL_DISK;
        if (state.startsWith("53")) return OUT_OF_ROOM;
        return state.startsWith("08") || state.startsWith("57P") ? GONE : null;
    }
}
