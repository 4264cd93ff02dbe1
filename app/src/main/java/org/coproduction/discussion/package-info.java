/**
 * Debates among members that everybody may read: in categories, and on any record. Begin at {@link
 * org.coproduction.discussion.Debates}; a feature on whose records people may debate implements {@link
 * org.coproduction.discussion.Subjects}.
 */
@NullMarked
package org.coproduction.discussion;

import org.jspecify.annotations.NullMarked;
