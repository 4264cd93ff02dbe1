/** What is kept of those who translate. */
@NullMarked
package org.coproduction.translations.own;

import org.jspecify.annotations.NullMarked;
