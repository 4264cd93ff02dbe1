/** What editors do: their queue, and the review of a draft field by field. */
@NullMarked
package org.coproduction.cases.review;

import org.jspecify.annotations.NullMarked;
