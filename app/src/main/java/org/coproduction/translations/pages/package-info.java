/** Where translations are read, written and taken back. */
@NullMarked
package org.coproduction.translations.pages;

import org.jspecify.annotations.NullMarked;
