/** What the cases report, counted: strategies by outcomes, a question's evidence, a country beside the world. */
@NullMarked
package org.coproduction.cases.evidence;

import org.jspecify.annotations.NullMarked;
