/** One Lucene index for all readable records, rebuilt from PostgreSQL when missing or of an old shape. */
@NullMarked
package org.coproduction.platform.search;

import org.jspecify.annotations.NullMarked;
