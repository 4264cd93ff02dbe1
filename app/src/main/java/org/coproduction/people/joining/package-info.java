/** How somebody gets an account: by an invitation, or by asking for one. */
@NullMarked
package org.coproduction.people.joining;

import org.jspecify.annotations.NullMarked;
