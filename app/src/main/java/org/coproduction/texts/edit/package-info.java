/** Where editors change texts: the form with its preview, and the history. */
@NullMarked
package org.coproduction.texts.edit;

import org.jspecify.annotations.NullMarked;
