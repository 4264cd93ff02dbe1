package org.coproduction.discussion;

import org.coproduction.platform.words.Bilingual;

/**
 * A record that people debate on.
 *
 * @param address its page within the site, without the language
 * @param category key of the part of the discussion where debates on it go
 */
public record Subject(SubjectId id, Bilingual title, String address, String category) {
    /** Where all debates on it stand. */
    public String debates() {
        return id.debates();
    }

    /** Where one begins a debate on it. */
    public String start() {
        return "/discussion/threads/new?on=" + id;
    }
}
