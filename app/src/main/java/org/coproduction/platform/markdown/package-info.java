/** Texts that people write with marks of their own (headings, lists, links), as HTML that can do no harm. */
@NullMarked
package org.coproduction.platform.markdown;

import org.jspecify.annotations.NullMarked;
