/** What comes in: the cases that the site brings along, and the schema for those that others send. */
@NullMarked
package org.coproduction.cases.intake;

import org.jspecify.annotations.NullMarked;
