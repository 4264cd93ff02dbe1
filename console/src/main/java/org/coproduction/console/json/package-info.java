/** JSON as values: read, made, printed. */
@NullMarked
package org.coproduction.console.json;

import org.jspecify.annotations.NullMarked;
