/** What people show of themselves and to whom, their pages, the list of them, and what they contributed. */
@NullMarked
package org.coproduction.people.profile;

import org.jspecify.annotations.NullMarked;
