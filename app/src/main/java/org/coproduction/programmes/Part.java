package org.coproduction.programmes;

/**
 * How somebody is in a programme.
 *
 * @param country from which they take part, ISO 3166-1 alpha-2
 * @param named whether everybody may read their name on its page; members may
 */
public record Part(Role role, String country, boolean named) {}
