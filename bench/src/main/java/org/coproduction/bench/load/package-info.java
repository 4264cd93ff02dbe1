/** A crowd of clients over HTTP/1.1, and how long each of their requests took. Knows no page of the application. */
@NullMarked
package org.coproduction.bench.load;

import org.jspecify.annotations.NullMarked;
