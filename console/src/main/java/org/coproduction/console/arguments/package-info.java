/** Options and operands of commands, and their help. */
@NullMarked
package org.coproduction.console.arguments;

import org.jspecify.annotations.NullMarked;
