/**
 * The living research agenda: themes and the questions under them. Begin at {@link org.coproduction.agenda.Agenda}; a
 * feature that has something to say on a question implements {@link org.coproduction.agenda.Knowledge}.
 */
@NullMarked
package org.coproduction.agenda;

import org.jspecify.annotations.NullMarked;
