package org.coproduction.platform.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that search engines may list.
 *
 * @param address within the site, without the language: {@code /cases/burgernet-netherlands}
 * @param changedAt null where nobody knows
 */
public record SitePage(String address, @Nullable Instant changedAt) {}
