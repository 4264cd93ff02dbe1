/** What administrators see and do: people, mail, the audit log. */
@NullMarked
package org.coproduction.people.administration;

import org.jspecify.annotations.NullMarked;
