/**
 * Texts that editors change in place, in both languages, with history and undo. A feature whose records have such texts
 * implements {@link org.coproduction.texts.EditableTexts}; begin with {@link org.coproduction.texts.Texts}.
 */
@NullMarked
package org.coproduction.texts;

import org.jspecify.annotations.NullMarked;
