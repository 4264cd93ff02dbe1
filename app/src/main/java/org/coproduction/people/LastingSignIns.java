package org.coproduction.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows which sign-ins go on, for what outlasts the request that began it. */
public interface LastingSignIns {
    /** With which sign-in a request comes; to be asked for behind a route that lets only members in. */
    UUID of(HttpServletRequest request);

    /** Those of them that have not ended, and whose account is not disabled; in one query. */
    Set<UUID> lasting(Collection<UUID> signIns);
}
