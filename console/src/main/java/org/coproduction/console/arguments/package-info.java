/**
 * Options and operands of commands. Written here because the library that the application uses is compiled for a Java so old that the
 * JVM keeps none of its classes in a start cache: it alone cost more than all the rest of a command.
 */
@NullMarked
package org.coproduction.console.arguments;

import org.jspecify.annotations.NullMarked;
