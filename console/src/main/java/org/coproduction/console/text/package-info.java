/** What is printed for people: tables that fit the terminal, figures, colours. */
@NullMarked
package org.coproduction.console.text;

import org.jspecify.annotations.NullMarked;
