/** The weekly letter: made each week, looked through by editors, sent to who subscribed, and kept as a page. */
@NullMarked
package org.coproduction.recent.letter;

import org.jspecify.annotations.NullMarked;
