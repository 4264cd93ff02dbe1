package org.coproduction.people.signin;

import org.jspecify.annotations.Nullable;

/**
 * @param name of whom the link signs in
 * @param instead of whom, if somebody else is signed in here; or null
 */
public record LinkPage(
        String name, String action, String then, @Nullable String instead) {}
