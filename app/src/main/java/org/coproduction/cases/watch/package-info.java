/** Searches that members saved, and the mails on what is new in them. */
@NullMarked
package org.coproduction.cases.watch;

import org.jspecify.annotations.NullMarked;
