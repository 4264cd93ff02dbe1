package org.coproduction.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets somebody in who has shown in another way who they are. */
public interface Entrance {
    /** From the next request on this browser is this person's; whoever used it before is signed out. */
    void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response);

    /** Whether this browser was signed in just now: what opens the account to others is asked of no older sign-in. */
    boolean isFresh(HttpServletRequest request);
}
