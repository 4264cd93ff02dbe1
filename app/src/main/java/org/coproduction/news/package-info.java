/** What the group announces; begin with {@link org.coproduction.news.News}. */
@NullMarked
package org.coproduction.news;

import org.jspecify.annotations.NullMarked;
