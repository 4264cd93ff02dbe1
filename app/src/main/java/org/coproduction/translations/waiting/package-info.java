/** What new members translated: editors read it first, and its writers see that it waits. */
@NullMarked
package org.coproduction.translations.waiting;

import org.jspecify.annotations.NullMarked;
