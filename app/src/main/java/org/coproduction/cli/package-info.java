/** The commands of ./commons. */
@NullMarked
package org.coproduction.cli;

import org.jspecify.annotations.NullMarked;
