/** Measurements of the whole application, and the cases they are made with. */
@NullMarked
package org.coproduction.bench;

import org.jspecify.annotations.NullMarked;
