/** The themes and questions that the site brings along. */
@NullMarked
package org.coproduction.agenda.intake;

import org.jspecify.annotations.NullMarked;
