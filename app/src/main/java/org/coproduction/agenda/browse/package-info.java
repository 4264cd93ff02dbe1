/** The pages of the agenda, and their JSON twins: all themes, one theme, one question and what the group knows on it. */
@NullMarked
package org.coproduction.agenda.browse;

import org.jspecify.annotations.NullMarked;
