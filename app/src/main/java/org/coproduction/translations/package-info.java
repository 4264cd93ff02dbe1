/**
 * Translations of what others wrote: members offer them, each saving is kept with what the original said then, and readers learn what
 * has changed since. A feature whose records are translated implements {@link org.coproduction.translations.Translatable}; begin with
 * {@link org.coproduction.translations.Translations}.
 */
@NullMarked
package org.coproduction.translations;

import org.jspecify.annotations.NullMarked;
