package org.coproduction.platform.web;

import java.util.function.Consumer;

/**
 * A feature's pages, for the sitemap: each record once, no lists narrowed by facets. They come in parts of at most
 * {@value #PER_PART}, streamed, since a part lists each page in each language and may hold 50,000 addresses.
 */
public interface SitePages {
    int PER_PART = 25_000;

    /** Names the parts in their addresses: {@code cases}. */
    String name();

    /** How many parts there are; counted from 1. */
    int parts();

    void part(int number, Consumer<SitePage> sink);
}
