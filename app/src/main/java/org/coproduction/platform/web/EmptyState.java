package org.coproduction.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Why there is nothing to show, and what to do about it; all in the reader's language.
 *
 * @param address within the site, where what to do is a link; or null
 */
public record EmptyState(
        String why, String whatToDo, @Nullable String address) {}
