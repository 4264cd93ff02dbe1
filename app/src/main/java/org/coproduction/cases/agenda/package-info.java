/** What cases say on the questions and themes of the agenda. */
@NullMarked
package org.coproduction.cases.agenda;

import org.jspecify.annotations.NullMarked;
