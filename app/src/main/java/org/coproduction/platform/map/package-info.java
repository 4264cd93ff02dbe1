/** World maps drawn by the server: land from one cached file, spots that are links, a table that says the same. */
@NullMarked
package org.coproduction.platform.map;

import org.jspecify.annotations.NullMarked;
