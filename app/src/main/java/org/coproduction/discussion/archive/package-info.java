/** Mails of lists that were imported: whose they are, and how an import is taken back. */
@NullMarked
package org.coproduction.discussion.archive;

import org.jspecify.annotations.NullMarked;
