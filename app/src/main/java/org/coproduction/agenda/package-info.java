/** The living research agenda: themes and the questions under them. Begin at {@link org.coproduction.agenda.Agenda}. */
@NullMarked
package org.coproduction.agenda;

import org.jspecify.annotations.NullMarked;
