/** News as everybody reads them: the list, an item, the feed. */
@NullMarked
package org.coproduction.news.reading;

import org.jspecify.annotations.NullMarked;
