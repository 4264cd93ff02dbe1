/** Where data live: the embedded PostgreSQL or another by address. */
@NullMarked
package org.coproduction.platform.store;

import org.jspecify.annotations.NullMarked;
