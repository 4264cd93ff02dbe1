package org.coproduction.cases.downloads;

import java.time.Instant;
import org.coproduction.cases.CaseJson;
import org.coproduction.cases.CaseText;

/** The current version of a case, as a download tells it. */
record SavedCase(int version, Instant savedAt, CaseText text) {

    /** The same as it is stored: its text is JSON that nobody has parsed yet. */
    record Stored(int version, Instant savedAt, byte[] json) {
        SavedCase read() {
            return new SavedCase(version, savedAt, CaseJson.read(json));
        }
    }
}
