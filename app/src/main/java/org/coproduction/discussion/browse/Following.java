package org.coproduction.discussion.browse;

import org.coproduction.discussion.Follows;
import org.coproduction.discussion.Level;
import org.coproduction.discussion.Target;
import org.coproduction.platform.web.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * How closely the reader follows a record, and where they change it.
 *
 * @param at the address that the form goes to
 */
public record Following(String at, Level level) {
    static final String FOLLOWING = "/following";

    /** Null for who is not signed in. */
    static @Nullable Following of(Target target, String address, Follows follows, Viewer viewer) {
        return viewer.signedIn() ? new Following(address + FOLLOWING, follows.of(viewer.person(), target)) : null;
    }
}
