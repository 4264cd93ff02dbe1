/** Where data live: the embedded PostgreSQL or another by address; and what nodes tell one another over it. */
@NullMarked
package org.coproduction.platform.store;

import org.jspecify.annotations.NullMarked;
