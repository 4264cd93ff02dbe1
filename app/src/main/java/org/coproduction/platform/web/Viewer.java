package org.coproduction.platform.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, and what they may.
 *
 * @param id of the person who is signed in, or null
 * @param handle in the address of their page; empty for who is not signed in
 */
public record Viewer(@Nullable UUID id, String name, String handle, Allowed.Who rank) {
    public static final Viewer ANYBODY = new Viewer(null, "", "", Allowed.Who.EVERYONE);

    public Viewer {
        if ((id == null) != (rank == Allowed.Who.EVERYONE))
            throw new IllegalArgumentException("who is signed in is at least a member, and nobody else is");
    }

    public boolean may(Allowed.Who what) {
        return rank.compareTo(what) >= 0;
    }

    public boolean signedIn() {
        return id != null;
    }

    /** The id of who is signed in; to be asked for behind a route that lets only members in. */
    public UUID person() {
        return Objects.requireNonNull(id, "nobody is signed in");
    }
}
