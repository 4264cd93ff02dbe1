/** What other platforms read: API documents, feeds, schemas. */
@NullMarked
package org.coproduction.exchange;

import org.jspecify.annotations.NullMarked;
