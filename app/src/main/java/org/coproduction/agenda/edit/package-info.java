/** Themes and questions as editors change them. */
@NullMarked
package org.coproduction.agenda.edit;

import org.jspecify.annotations.NullMarked;
