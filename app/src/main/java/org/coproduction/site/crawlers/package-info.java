/** What crawlers ask first: robots.txt and the sitemap. */
@NullMarked
package org.coproduction.site.crawlers;

import org.jspecify.annotations.NullMarked;
