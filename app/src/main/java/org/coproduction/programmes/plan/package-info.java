/** The list of milestones and tasks of a programme. */
@NullMarked
package org.coproduction.programmes.plan;

import org.jspecify.annotations.NullMarked;
