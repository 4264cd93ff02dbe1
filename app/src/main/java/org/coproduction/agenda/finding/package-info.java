/** Themes and questions as the search and crawlers find them. */
@NullMarked
package org.coproduction.agenda.finding;

import org.jspecify.annotations.NullMarked;
