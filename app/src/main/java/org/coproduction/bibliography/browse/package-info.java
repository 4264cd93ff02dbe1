/** Pages of the bibliography: its list, a reading's record, and what it adds to a question's page. */
@NullMarked
package org.coproduction.bibliography.browse;

import org.jspecify.annotations.NullMarked;
