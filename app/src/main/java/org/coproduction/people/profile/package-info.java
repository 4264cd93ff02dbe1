/** What people show of themselves, and what they contributed. */
@NullMarked
package org.coproduction.people.profile;

import org.jspecify.annotations.NullMarked;
