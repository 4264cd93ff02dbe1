/** What somebody sees of their own account. */
@NullMarked
package org.coproduction.people.account;

import org.jspecify.annotations.NullMarked;
